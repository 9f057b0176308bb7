import { type OpenapiDocument } from '../openapi/openapi-document.js';
import { schemaAspects, type SchemaView, viewSchema } from '../openapi/view-schema.js';
import { type Difference } from './difference.js';

/** A place in each of the two documents. */
export interface Pair<T> {
  readonly ours: T;
  readonly published: T;
}

/** Compares a schema of ours, said to lie `at` some place, with a published one. */
export type CompareSchemas = (at: string, schemas: Pair<unknown>) => Difference[];

/**
 * Makes a comparison of schemas that visits each pair of named schemas once, however often and in whatever
 * circles they refer to each other.
 */
export function createSchemaComparison(documents: Pair<OpenapiDocument>): CompareSchemas {
  const visited = new Set<string>();

  const compare: CompareSchemas = (at, schemas) => {
    const ours = viewSchema(documents.ours, schemas.ours);
    const published = viewSchema(documents.published, schemas.published);
    const found: Difference[] = schemaAspects
      .filter((aspect) => ours.aspects[aspect] !== published.aspects[aspect])
      .map((aspect) => ({ at, aspect, published: published.aspects[aspect], ours: ours.aspects[aspect] }));

    if (ours.items !== undefined && published.items !== undefined) {
      found.push(...compare(`${at}[]`, { ours: ours.items, published: published.items }));
    }
    const names = `${ours.name ?? at} ${published.name ?? at}`;
    if (visited.has(names)) return found;
    visited.add(names);
    return [...found, ...compareFields(ours.name ?? at, { ours, published })];
  };

  const compareFields = (base: string, { ours, published }: Pair<SchemaView>): Difference[] => {
    if (published.fields.size === 0 && ours.fields.size > 0) {
      return [
        { at: base, aspect: 'fields', published: 'any', ours: [...ours.fields.keys()].sort().join(' | ') },
      ];
    }
    const found: Difference[] = [];
    for (const [key, field] of ours.fields) {
      const at = `${field.declaredIn ?? base}.${key}`;
      const other = published.fields.get(key);
      if (other === undefined) {
        found.push({ at, aspect: 'field', published: 'absent', ours: 'present' });
        continue;
      }
      const required = {
        ours: yesOrNo(ours.required.has(key)),
        published: yesOrNo(published.required.has(key)),
      };
      if (required.ours !== required.published) found.push({ at, aspect: 'required', ...required });
      found.push(...compare(at, { ours: field.schema, published: other.schema }));
    }
    for (const key of published.fields.keys()) {
      if (!ours.fields.has(key)) {
        found.push({ at: `${base}.${key}`, aspect: 'field', published: 'present', ours: 'absent' });
      }
    }
    return found;
  };

  return compare;
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
