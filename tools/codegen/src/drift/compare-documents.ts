import { isJsonObject } from '../openapi/is-json-object.js';
import { listOperations, type Operation } from '../openapi/list-operations.js';
import { type JsonObject, type OpenapiDocument } from '../openapi/openapi-document.js';
import { type CompareSchemas, createSchemaComparison, type Pair } from './compare-schemas.js';
import { type Difference } from './difference.js';

/**
 * Compares the operations of our document with the same ones of the published document: their routes,
 * parameters, limits, statuses, and the fields of their answers. Operations that only the published
 * document has are left out, for we do not use them.
 * @returns each difference once, operations first, in the order of our document
 */
export function compareDocuments(documents: Pair<OpenapiDocument>): Difference[] {
  const compareSchemas = createSchemaComparison(documents);
  const publishedOperations = listOperations(documents.published);
  const found = [...listOperations(documents.ours).values()].flatMap((ours): Difference[] => {
    const published = publishedOperations.get(ours.id);
    if (published === undefined) {
      return [{ at: ours.id, aspect: 'operation', published: 'absent', ours: 'present' }];
    }
    return compareOperations({ ours, published }, compareSchemas);
  });
  const unique = new Map(found.map((difference) => [JSON.stringify(difference), difference]));
  return [...unique.values()];
}

function compareOperations(
  { ours, published }: Pair<Operation>,
  compareSchemas: CompareSchemas,
): Difference[] {
  return [
    ...compareText(ours.id, 'route', { ours: ours.route, published: published.route }),
    ...compareText(ours.id, 'deprecated', { ours: ours.deprecated, published: published.deprecated }),
    ...compareMaps(
      `${ours.id} parameter`,
      { ours: ours.parameters, published: published.parameters },
      (at, pair) => [
        ...compareText(
          at,
          'required',
          mapPair(pair, (parameter) => parameter.required === true),
        ),
        ...compareText(
          at,
          'explode',
          mapPair(pair, (parameter) => parameter.explode ?? 'none'),
        ),
        ...compareSchemas(
          at,
          mapPair(pair, (parameter) => parameter.schema ?? {}),
        ),
      ],
    ),
    ...compareMaps(
      `${ours.id} response`,
      { ours: ours.responses, published: published.responses },
      (at, pair) => {
        const bodies = mapPair(pair, findJsonBody);
        return bodies.ours === undefined || bodies.published === undefined ? [] : compareSchemas(at, bodies);
      },
    ),
  ];
}

function compareMaps(
  at: string,
  { ours, published }: Pair<ReadonlyMap<string, JsonObject>>,
  compare: (at: string, pair: Pair<JsonObject>) => Difference[],
): Difference[] {
  return [...new Set([...ours.keys(), ...published.keys()])].flatMap((key) => {
    const pair = { ours: ours.get(key), published: published.get(key) };
    const where = `${at} ${key}`;
    if (pair.ours === undefined) return [{ at: where, aspect: 'is', published: 'present', ours: 'absent' }];
    if (pair.published === undefined)
      return [{ at: where, aspect: 'is', published: 'absent', ours: 'present' }];
    return compare(where, { ours: pair.ours, published: pair.published });
  });
}

function compareText(at: string, aspect: string, pair: Pair<unknown>): Difference[] {
  const { ours, published } = mapPair(pair, showText);
  return ours === published ? [] : [{ at, aspect, published, ours }];
}

function showText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function mapPair<T, U>({ ours, published }: Pair<T>, map: (value: T) => U): Pair<U> {
  return { ours: map(ours), published: map(published) };
}

function findJsonBody(response: JsonObject): unknown {
  const content = isJsonObject(response.content) ? response.content : {};
  const json = content['application/json'];
  return isJsonObject(json) ? json.schema : undefined;
}
