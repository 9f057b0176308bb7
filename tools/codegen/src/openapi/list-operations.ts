import { isJsonObject } from './is-json-object.js';
import { type JsonObject, type OpenapiDocument } from './openapi-document.js';
import { resolveReference } from './resolve-reference.js';

/** An operation of a document, with references in its parameters and responses followed. */
export interface Operation {
  readonly id: string;
  /** Such as `GET /albums/{id}`. */
  readonly route: string;
  readonly deprecated: boolean;
  /** By `<in> <name>`, such as `query limit`. */
  readonly parameters: ReadonlyMap<string, JsonObject>;
  /** By status, such as `200` or `default`. */
  readonly responses: ReadonlyMap<string, JsonObject>;
}

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'];

/** Lists the operations of a document by operationId; those without one are left out. */
export function listOperations(document: OpenapiDocument): Map<string, Operation> {
  const operations = new Map<string, Operation>();
  for (const [path, pathItem] of Object.entries(document.paths)) {
    if (!isJsonObject(pathItem)) continue;
    for (const method of methods) {
      const operation = pathItem[method];
      if (!isJsonObject(operation) || typeof operation.operationId !== 'string') continue;
      const id = operation.operationId;
      operations.set(id, {
        id,
        route: `${method.toUpperCase()} ${path}`,
        deprecated: operation.deprecated === true,
        parameters: listParameters(document, [pathItem.parameters, operation.parameters]),
        responses: listResponses(document, operation.responses),
      });
    }
  }
  return operations;
}

function listParameters(document: OpenapiDocument, lists: readonly unknown[]): Map<string, JsonObject> {
  const parameters = new Map<string, JsonObject>();
  for (const list of lists) {
    for (const item of Array.isArray(list) ? list : []) {
      const { value } = resolveReference(document, item);
      parameters.set(`${String(value.in)} ${String(value.name)}`, value);
    }
  }
  return parameters;
}

function listResponses(document: OpenapiDocument, responses: unknown): Map<string, JsonObject> {
  if (!isJsonObject(responses)) return new Map();
  return new Map(
    Object.entries(responses).map(([status, response]) => [
      status,
      resolveReference(document, response).value,
    ]),
  );
}
