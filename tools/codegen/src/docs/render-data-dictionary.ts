import { escapeText } from './escape-text.js';
import { type DataTable } from './read-data-model.js';
import { renderTable } from './render-table.js';

const deletions: Readonly<Record<string, string>> = {
  Cascade: 'deleted with it',
  Restrict: 'which cannot be deleted before',
};

/** The parts of docs/data-dictionary.md: every table and column of the store. */
export function renderDataDictionary(tables: readonly DataTable[]): string[] {
  return [
    '# Data dictionary',
    'The store is one SQLite file (`DATABASE_URL`). Names of tables and columns are part of the contract: they are added to, not renamed. Open the file read-only (`sqlite3 -readonly`); reading never disturbs a run. What exports and the read API hand out has a dictionary of its own: [exports.md](exports.md#data-dictionary).',
    [
      '- A **time** is TEXT `YYYY-MM-DDTHH:mm:ss.sssZ`, UTC; a **day** is `YYYY-MM-DD`. Both sort as text.',
      '- A **BOOLEAN** is 0 or 1, SQLite has no type for it. Lengths of time are milliseconds, `..._ms`.',
      '- An **id of Spotify** is TEXT of 22 base62 characters.',
      '- **Source: Spotify** means copied from an answer of the Web API; wherever such a row is shown, link back by its `spotify_url`.',
      '- An album is **complete** once `fetched_at` is set: before that its tracks are missing or half there.',
    ].join('\n'),
    renderTable(
      ['table', 'holds', 'key'],
      tables.map(({ name, description, key }) => [
        `[${name}](#${name})`,
        escapeText(description),
        quote(key),
      ]),
    ),
    'Beside these: `_prisma_migrations`, the migrations that were applied, in the form of `prisma migrate deploy`; and the full-text index `album_names`, `artist_names` and `track_names`, each with three tables that SQLite keeps for it. Triggers keep it up to date, note the days that `release_days` does not tell right until they are counted again, and keep `albums.is_gone`.',
    ...tables.flatMap(renderOne),
  ];
}

function renderOne({ name, description, columns, key, unique, indexes, references }: DataTable): string[] {
  const facts = [
    `Key: ${quote(key)}.`,
    ...unique.map((names) => `Unique: ${quote(names)}.`),
    ...(indexes.length > 0 ? [`Indexes: ${indexes.map((names) => `(${quote(names)})`).join(', ')}.`] : []),
    ...references.map(
      ({ columns: from, table, to, onDelete }) =>
        `${quote(from)} → [${table}](#${table}) ${quote(to)}, ${deletions[onDelete] ?? onDelete}.`,
    ),
  ];
  return [
    `## ${name}`,
    `${escapeText(description)} ${facts.join(' ')}`,
    renderTable(
      ['column', 'type', 'null', 'default', 'meaning'],
      columns.map((column) => [
        `\`${column.name}\``,
        column.type,
        column.nullable ? 'yes' : '',
        column.default === null ? '' : `\`${column.default}\``,
        escapeText(column.description),
      ]),
    ),
  ];
}

function quote(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
