import { type KeptName, resourcesAsOf } from '@new-releases/storage/catalogue';
import { Type, type TSchema } from 'typebox';
import { toParameterSchema } from './to-json-schema.js';

/** The parameter by which rows are asked for as they were at a time. */
export function buildAsOfSchema(resource: KeptName): TSchema {
  const { columns, nested, filters, sorts, defaultSort } = resourcesAsOf[resource];
  const list = (items: readonly { readonly name: string }[]) =>
    items.map(({ name }) => `\`${name}\``).join(', ');
  const description = [
    'Rows as they were at this time; those that were not known yet are left out.',
    `They have ${list([...columns, ...nested])}: nothing else is kept over time, and nothing else can be filtered by${filters.length === 0 ? '' : ` but ${list(filters)}`}.`,
    ...(nested.length === 0
      ? []
      : [`${list(nested)} and ${list(filters)} go by the artists whom it names now.`]),
    `Orders: ${list(sorts)}; \`${defaultSort}\` if none is given.`,
    '`page.total` and `facets` count these rows: what the store knew then, without what was purged since.',
    'Neither in the future nor before `history_since`.',
  ];
  return Type.Unsafe({ ...toParameterSchema('datetime'), description: description.join(' ') });
}
