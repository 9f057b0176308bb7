import { type JsonObject, type OpenapiDocument } from '../src/openapi/openapi-document.js';

/** What a test varies in a document with the one operation `get-thing`. */
export interface DocumentParts {
  readonly parameters?: readonly JsonObject[];
  readonly schemas?: JsonObject;
  /** Schema of the 200 answer; by default a reference to `Thing`. */
  readonly body?: JsonObject;
  readonly operation?: JsonObject;
  readonly path?: string;
  readonly responses?: JsonObject;
}

/** What validators are made of; no operation answers with them. */
const recordSchemas: JsonObject = Object.fromEntries(
  ['Album', 'SimplifiedAlbum', 'SimplifiedTrack', 'Artist'].map((name) => [name, { type: 'object' }]),
);

/** Builds an OpenAPI document. */
export function buildDocument(parts: DocumentParts = {}): OpenapiDocument {
  const body = parts.body ?? { $ref: '#/components/schemas/Thing' };
  return {
    openapi: '3.0.3',
    info: { title: 'Test', version: '1.2.3' },
    paths: {
      [parts.path ?? '/things/{id}']: {
        get: {
          operationId: 'get-thing',
          parameters: parts.parameters ?? [],
          responses: {
            '200': { description: 'ok', content: { 'application/json': { schema: body } } },
            ...parts.responses,
          },
          ...parts.operation,
        },
      },
    },
    components: {
      schemas: { Thing: { type: 'object', properties: {} }, ...recordSchemas, ...parts.schemas },
    },
  };
}
