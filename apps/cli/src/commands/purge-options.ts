export interface PurgeOptions {
  olderThan?: number;
  all: boolean;
  yes: boolean;
  json: boolean;
}
