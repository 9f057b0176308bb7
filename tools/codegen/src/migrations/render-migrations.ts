import { renderHeader } from '../types/render-header.js';
import { type Migration } from './read-migrations.js';

/** Renders the migrations as a TypeScript module, so that an installed package has them. */
export function renderMigrations(migrations: readonly Migration[]): string {
  const entries = migrations.map(
    ({ name, sql, checksum }) => `  {
    name: ${JSON.stringify(name)},
    checksum: ${JSON.stringify(checksum)},
    sql: ${renderTemplate(sql)},
  },
`,
  );
  return `${renderHeader('prisma/migrations', 'migrations')}/** A migration: its name, its SQL, and the sha256 of that SQL in hex. */
export interface EmbeddedMigration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** All migrations, in the order to apply them. */
export const migrations: readonly EmbeddedMigration[] = [
${entries.join('')}];
`;
}

/** A carriage return is written as an escape: a template would turn it into a line feed and break the checksum. */
function renderTemplate(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('`', '\\`')
    .replaceAll('${', '\\${')
    .replaceAll('\r', '\\r');
  return `\`${escaped}\``;
}
