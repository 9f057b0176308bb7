import { type OpenapiDocument } from '../openapi/openapi-document.js';
import { describeSource } from './describe-source.js';
import { renderHeader } from './render-header.js';

/**
 * Renders the document as a TypeScript module exporting `openapiDocument`, for use with a JSON Schema
 * validator. Descriptions, summaries and external links are left out: nothing reads them there.
 */
export function renderOpenapiDocument(document: OpenapiDocument): string {
  const plain = JSON.stringify(document, dropProse, 2);
  return `${renderHeader(describeSource(document), 'types')}import { type OpenapiDocument } from '../openapi-document-type.js';

/** Our OpenAPI document as a plain object. */
export const openapiDocument: OpenapiDocument = ${plain};
`;
}

/** Keeps properties of a schema that happen to be called `description`: those are objects. */
function dropProse(key: string, value: unknown): unknown {
  if (key === 'externalDocs') return undefined;
  const prose = key === 'description' || key === 'summary';
  return prose && typeof value === 'string' ? undefined : value;
}
