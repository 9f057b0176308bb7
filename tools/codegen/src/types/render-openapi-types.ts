import openapiTS, { astToString } from 'openapi-typescript';
import { type OpenapiDocument } from '../openapi/openapi-document.js';
import { describeSource } from './describe-source.js';
import { renderHeader } from './render-header.js';

/**
 * Renders the TypeScript types of an OpenAPI document (`paths`, `components`, `operations`).
 *
 * `deprecated` is left out: it says that Spotify may take a field away, not that ours is the wrong one to
 * use, and as a doc tag it would make every use of it a lint error.
 */
export async function renderOpenapiTypes(document: OpenapiDocument): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(document, dropDeprecated), { silent: true });
  return renderHeader(describeSource(document), 'types') + astToString(nodes);
}

/** Keeps properties of a schema that happen to be called `deprecated`: those are objects. */
function dropDeprecated(key: string, value: unknown): unknown {
  return key === 'deprecated' && typeof value === 'boolean' ? undefined : value;
}
