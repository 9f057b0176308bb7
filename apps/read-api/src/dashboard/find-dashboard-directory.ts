import { fileURLToPath } from 'node:url';

/** Where the workspace builds the pages: the one place that knows. Nothing is imported from there, files are served. */
export function findDashboardDirectory(): string {
  // From `src` as from `dist`.
  return fileURLToPath(new URL('../../../dashboard/dist', import.meta.url));
}
