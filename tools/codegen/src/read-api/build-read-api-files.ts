import { type GeneratedFile } from '../files/generated-file.js';
import { parseOpenapiDocument } from '../openapi/parse-openapi-document.js';
import { renderOpenapiTypes } from '../types/render-openapi-types.js';
import { type WorkspacePaths } from '../workspace-paths.js';

/**
 * Builds the generated sources of libs/read-api-client: the document of the read API, and its types.
 * @param print gives that document as JSON text
 * @throws Error when the document cannot be had, or is no OpenAPI 3.1 document
 */
export async function buildReadApiFiles(
  paths: Pick<WorkspacePaths, 'readApiDocument' | 'readApiTypes'>,
  print: () => Promise<string>,
): Promise<GeneratedFile[]> {
  const text = await print();
  const document = parseOpenapiDocument(text, 'what apps/read-api prints', '3.1');
  const header = {
    source: `apps/read-api/src (its OpenAPI document), version ${document.info.version}`,
    command: 'read-api',
  };
  return [
    // In the order of the definitions, which never changes by itself and puts what belongs together side by side.
    { path: paths.readApiDocument, content: `${JSON.stringify(document, null, 2)}\n` },
    { path: paths.readApiTypes, content: await renderOpenapiTypes(document, header) },
  ];
}
