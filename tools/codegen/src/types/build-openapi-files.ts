import { readFile } from 'node:fs/promises';
import { type GeneratedFile } from '../files/generated-file.js';
import { type WorkspacePaths } from '../workspace-paths.js';
import { parseOpenapiDocument } from '../openapi/parse-openapi-document.js';
import { describeSource } from './describe-source.js';
import { renderOpenapiDocument } from './render-openapi-document.js';
import { renderOpenapiTypes } from './render-openapi-types.js';
import { renderValidators } from './render-validators.js';

/**
 * Builds the generated sources of libs/spotify-types and libs/extraction from our OpenAPI document.
 * @throws Error naming the document when it is missing, no OpenAPI 3.0 document, or without a schema that
 *   validators are made of
 */
export async function buildOpenapiFiles(
  paths: Pick<
    WorkspacePaths,
    'openapiDocument' | 'openapiTypes' | 'openapiModule' | 'validators' | 'validatorsTypes'
  >,
): Promise<GeneratedFile[]> {
  const text = await readFile(paths.openapiDocument, 'utf8');
  const document = parseOpenapiDocument(text, paths.openapiDocument);
  const validators = renderValidators(document);
  const header = { source: describeSource(document), command: 'types' };
  return [
    { path: paths.openapiTypes, content: await renderOpenapiTypes(document, header) },
    { path: paths.openapiModule, content: renderOpenapiDocument(document) },
    { path: paths.validators, content: validators.module },
    { path: paths.validatorsTypes, content: validators.declarations },
  ];
}
