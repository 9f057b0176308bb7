export interface ListRejectedOptions {
  limit: number;
  run?: string;
  all: boolean;
  json: boolean;
}

export interface ReplayRejectedOptions {
  /** Whether albums that were set aside are queued as well. */
  setAside: boolean;
  json: boolean;
}
