export interface ListRunsOptions {
  limit: number;
  json: boolean;
}

export interface ShowRunOptions {
  json: boolean;
}
