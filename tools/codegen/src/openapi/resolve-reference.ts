import { isJsonObject } from './is-json-object.js';
import { type JsonObject, type OpenapiDocument } from './openapi-document.js';

/** What a `$ref` led to. */
export interface Resolved {
  readonly value: JsonObject;
  /** Last segment of the reference, null when there was none to follow. */
  readonly name: string | null;
}

/**
 * Follows `$ref` within one document.
 * @throws Error naming a reference that leads out of the document, nowhere, or in a circle
 */
export function resolveReference(document: OpenapiDocument, value: unknown): Resolved {
  let name: string | null = null;
  let current = value;
  for (const seen = new Set<string>(); isJsonObject(current) && typeof current.$ref === 'string';) {
    const reference = current.$ref;
    if (seen.has(reference)) throw new Error(`the reference ${reference} leads back to itself`);
    seen.add(reference);
    current = lookUp(document, reference);
    name = reference.slice(reference.lastIndexOf('/') + 1);
  }
  if (!isJsonObject(current)) throw new Error(`an object is missing${name === null ? '' : ` at ${name}`}`);
  return { value: current, name };
}

function lookUp(document: OpenapiDocument, reference: string): unknown {
  const [head, ...segments] = reference.split('/');
  let current: unknown = head === '#' ? document : undefined;
  for (const segment of segments) {
    const key = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    current = isJsonObject(current) ? current[key] : undefined;
  }
  if (current === undefined) throw new Error(`the reference ${reference} leads nowhere in the document`);
  return current;
}
