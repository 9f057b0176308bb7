import { readFile } from 'node:fs/promises';
import { type GeneratedFile } from '../files/generated-file.js';
import { type WorkspacePaths } from '../workspace-paths.js';
import { parseOpenapiDocument } from '../openapi/parse-openapi-document.js';
import { renderOpenapiDocument } from './render-openapi-document.js';
import { renderOpenapiTypes } from './render-openapi-types.js';

/**
 * Builds the generated sources of libs/spotify-types from our OpenAPI document.
 * @throws Error naming the document when it is missing or no OpenAPI 3.0 document
 */
export async function buildOpenapiFiles(
  paths: Pick<WorkspacePaths, 'openapiDocument' | 'openapiTypes' | 'openapiModule'>,
): Promise<GeneratedFile[]> {
  const text = await readFile(paths.openapiDocument, 'utf8');
  const document = parseOpenapiDocument(text, paths.openapiDocument);
  return [
    { path: paths.openapiTypes, content: await renderOpenapiTypes(document) },
    { path: paths.openapiModule, content: renderOpenapiDocument(document) },
  ];
}
