import { join } from 'node:path';
import { displayPath } from './display-path.js';

/** What to type next, with paths that are right in the shell that the demo was started from. */
export function formatNextSteps(options: {
  /** Absolute. */
  directory: string;
  shellDirectory: string;
  snapshotName: string | null;
}): string {
  const { directory, shellDirectory, snapshotName } = options;
  const show = (name: string) => displayPath(join(directory, name), shellDirectory);
  const database = show('new-releases.db');
  const lines = [
    `DATABASE_URL=file:${database} npx --no -- new-releases runs`,
    `DATABASE_URL=file:${database} npm run read-api    # then open the dashboard: http://127.0.0.1:8080/dashboard/`,
    `DATABASE_URL=file:${database} npx --no -- new-releases analyse list    # analyse show ID has every lag, and the method`,
    `sqlite3 ${database} "SELECT album_type, count(*) FROM albums GROUP BY album_type"`,
    ...(snapshotName === null ? [] : [`less ${show(snapshotName)}`]),
  ];
  return `Try next
${lines.map((line) => `  ${line}\n`).join('')}
On the real Spotify: copy .env.example to .env, fill it in, and inside the clone run npx --no -- new-releases extract
`;
}
