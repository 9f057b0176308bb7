import openapiTS, { astToString } from 'openapi-typescript';
import { type OpenapiDocument } from '../openapi/openapi-document.js';
import { renderHeader } from './render-header.js';

/**
 * Renders the TypeScript types of an OpenAPI document (`paths`, `components`, `operations`).
 *
 * `deprecated` is left out: it says that Spotify may take a field away, not that ours is the wrong one to
 * use, and as a doc tag it would make every use of it a lint error.
 * @param header what the first lines say: see `renderHeader`
 */
export async function renderOpenapiTypes(
  document: OpenapiDocument,
  { source, command }: { readonly source: string; readonly command: string },
): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(document, dropDeprecated), { silent: true });
  return renderHeader(source, command) + astToString(nodes);
}

/** Keeps properties of a schema that happen to be called `deprecated`: those are objects. */
function dropDeprecated(key: string, value: unknown): unknown {
  return key === 'deprecated' && typeof value === 'boolean' ? undefined : value;
}
