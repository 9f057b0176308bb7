import type { Column, Resource } from '../resource.js';

const count = (name: string, description: string): Column => ({
  name,
  type: 'integer',
  nullable: false,
  sql: `t.${name}`,
  description,
});

/** Files of sales. */
export const salesFiles: Resource = {
  name: 'sales_files',
  description: 'Files of sales that were imported. Of two that tell of the same sales, the later one counts.',
  from: 'sales_files t',
  tables: ['t'],
  key: ['id'],
  always: ['id'],
  columns: [
    {
      name: 'id',
      type: 'integer',
      nullable: false,
      sql: 't.id',
      filter: 'range',
      description: 'Number of the file, growing.',
    },
    {
      name: 'name',
      type: 'string',
      nullable: false,
      sql: 't.name',
      filter: 'values',
      description: 'Name of the file without its folder; `-` where it came by standard input.',
    },
    {
      name: 'sha256',
      type: 'string',
      nullable: false,
      sql: 't.sha256',
      description: 'SHA-256 over its bytes, hex.',
    },
    {
      name: 'imported_at',
      type: 'datetime',
      nullable: false,
      sql: 't.imported_at',
      filter: 'range',
      description: 'When it was imported.',
    },
    {
      name: 'time_zone',
      type: 'string',
      nullable: false,
      sql: 't.time_zone',
      filter: 'values',
      description: 'Where its days begin and end, as stated.',
    },
    {
      name: 'currency',
      type: 'string',
      nullable: true,
      sql: 't.currency',
      filter: 'values',
      description: 'Currency of its revenue, ISO 4217, as stated. NULL: it has none.',
    },
    {
      name: 'absent_days',
      type: 'string',
      nullable: false,
      sql: 't.absent_days',
      description:
        '`unknown`: nothing is known of days that it leaves out. `zero`: nothing was sold on them, from its first day to its last, of whatever it names.',
    },
    {
      name: 'first_day',
      type: 'date',
      nullable: false,
      sql: 't.first_day',
      description: 'Earliest day of its rows.',
    },
    {
      name: 'last_day',
      type: 'date',
      nullable: false,
      sql: 't.last_day',
      description: 'Latest day of its rows.',
    },
    count('rows', 'Rows that were taken.'),
    count('rows_new', 'Of these, rows of which nothing was known.'),
    count('rows_replaced', "Of these, rows whose values took the place of an earlier file's."),
    count('rows_unchanged', 'Of these, rows that an earlier file had with the same values.'),
    count('rows_refused', 'Lines that were refused, where the rest was taken all the same.'),
    {
      name: 'rows_counting',
      type: 'integer',
      nullable: false,
      sql: '(SELECT count(*) FROM sales s WHERE s.file_id = t.id)',
      description: 'Rows that count now: no later file has replaced them.',
    },
    {
      name: 'options',
      type: 'object',
      nullable: false,
      sql: 't.options',
      description: 'How the file was read.',
    },
  ],
  nested: [],
  filters: [],
  sorts: [
    {
      name: 'imported_at',
      description: 'When it was imported.',
      columns: [
        { sql: 't.imported_at', type: 'string' },
        { sql: 't.id', type: 'integer' },
      ],
    },
  ],
  defaultSort: '-imported_at',
};
