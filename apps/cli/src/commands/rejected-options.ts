export interface ListRejectedOptions {
  limit: number;
  run?: string;
  all: boolean;
  json: boolean;
}
