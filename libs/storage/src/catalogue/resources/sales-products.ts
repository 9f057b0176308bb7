import { productLinkNameSql } from '../../reads/product-link-name.js';
import type { Resource } from '../resource.js';
import { places } from './filters.js';

const links = 'FROM product_links l WHERE l.product = t.product';

/** What is sold. */
export const salesProducts: Resource = {
  name: 'sales_products',
  description: 'Products of which sales are known, with what they are tied to.',
  from: 'sales_products t',
  tables: ['t'],
  key: ['product'],
  always: ['product'],
  columns: [
    {
      name: 'product',
      type: 'string',
      nullable: false,
      sql: 't.product',
      filter: 'values',
      description: 'Product, as the files name it.',
    },
    {
      name: 'regions',
      type: 'array',
      nullable: false,
      sql: 't.regions',
      description: 'Regions, as the files name them; none where it is sold without.',
    },
    {
      name: 'currency',
      type: 'string',
      nullable: true,
      sql: 't.currency',
      filter: 'values',
      description: 'Currency of its revenue, ISO 4217. NULL: no file has told its revenue.',
    },
    {
      name: 'time_zone',
      type: 'string',
      nullable: false,
      sql: 't.time_zone',
      filter: 'values',
      description: 'Where its days begin and end.',
    },
    {
      name: 'first_day',
      type: 'date',
      nullable: false,
      sql: 't.first_day',
      filter: 'range',
      description: 'First day that has a row.',
    },
    {
      name: 'last_day',
      type: 'date',
      nullable: false,
      sql: 't.last_day',
      filter: 'range',
      description: 'Last day that has a row.',
    },
    { name: 'days', type: 'integer', nullable: false, sql: 't.days', description: 'Days that have a row.' },
    {
      name: 'units',
      type: 'number',
      nullable: false,
      sql: 't.units',
      description: 'Units over all days and regions.',
    },
    {
      name: 'revenue',
      type: 'number',
      nullable: true,
      sql: 't.revenue',
      description: 'Revenue over all rows that tell it. NULL: none does.',
    },
  ],
  nested: [
    {
      name: 'links',
      description: 'What the product is tied to, as the mapping file says.',
      sql: `(SELECT json_group_array(json_object('kind', l.kind, 'id', l.link_id, 'name', ${productLinkNameSql})
        ORDER BY l.kind, l.link_id) ${links})`,
      flat: [
        {
          name: 'link_ids',
          type: 'string',
          nullable: true,
          sql: `(SELECT group_concat(l.kind || ':' || l.link_id, '; ' ORDER BY l.kind, l.link_id) ${links})`,
          description: 'What the product is tied to, each with its kind before it, separated by `; `.',
        },
      ],
    },
  ],
  filters: [
    {
      name: 'link',
      type: 'string',
      repeatable: true,
      description: 'What the product is tied to: id of an artist or album, name of a label or genre.',
      toCondition: (values) => ({
        sql: `EXISTS (SELECT 1 FROM product_links l WHERE l.product = t.product AND l.link_id IN (${places(values)}))`,
        values,
      }),
    },
  ],
  sorts: [
    {
      name: 'product',
      description: 'Name of the product.',
      columns: [{ sql: 't.product', type: 'string' }],
    },
  ],
  defaultSort: 'product',
};
