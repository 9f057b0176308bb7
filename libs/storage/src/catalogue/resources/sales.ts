import type { Resource } from '../resource.js';

/** Sales of days, as they count. */
export const sales: Resource = {
  name: 'sales',
  description: 'Sales of a product in a region on a day, from the files that were imported.',
  from: 'sales t CROSS JOIN sales_files f ON f.id = t.file_id',
  tables: ['t', 'f'],
  key: ['product', 'region', 'day'],
  always: ['product', 'region', 'day'],
  columns: [
    {
      name: 'product',
      type: 'string',
      nullable: false,
      sql: 't.product',
      filter: 'values',
      description: 'Product, as the file names it.',
    },
    {
      name: 'region',
      type: 'string',
      nullable: false,
      sql: 't.region',
      filter: 'values',
      description: 'Region, as the file names it; empty where it has none.',
    },
    {
      name: 'day',
      type: 'date',
      nullable: false,
      sql: 't.day',
      filter: 'range',
      description: 'Day in the time zone of the file.',
    },
    {
      name: 'units',
      type: 'number',
      nullable: false,
      sql: 't.units',
      description: 'Units sold; below 0 where more came back.',
    },
    {
      name: 'revenue',
      type: 'number',
      nullable: true,
      sql: 't.revenue',
      description: 'Revenue in `currency`. NULL: the file has none.',
    },
    {
      name: 'currency',
      type: 'string',
      nullable: true,
      sql: 'f.currency',
      filter: 'values',
      description: 'Currency of the revenue, ISO 4217, as stated with the file.',
    },
    {
      name: 'time_zone',
      type: 'string',
      nullable: false,
      sql: 'f.time_zone',
      description: 'Where the day begins and ends, as stated with the file.',
    },
    {
      name: 'file_id',
      type: 'integer',
      nullable: false,
      sql: 't.file_id',
      filter: 'range',
      description: 'File that the row is of.',
    },
  ],
  nested: [],
  filters: [],
  sorts: [
    {
      name: 'product',
      description: 'Product by product, region by region, day by day.',
      columns: [
        { sql: 't.product', type: 'string' },
        { sql: 't.region', type: 'string' },
        { sql: 't.day', type: 'string' },
      ],
    },
  ],
  defaultSort: 'product',
};
