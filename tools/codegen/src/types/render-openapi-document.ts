import { type OpenapiDocument } from '../openapi/openapi-document.js';
import { describeSource } from './describe-source.js';
import { dropProse } from './drop-prose.js';
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
