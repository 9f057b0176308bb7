export interface BackupOptions {
  force: boolean;
  json: boolean;
}
