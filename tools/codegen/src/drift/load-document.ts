import { readFile } from 'node:fs/promises';
import { type OpenapiDocument } from '../openapi/openapi-document.js';
import { parseOpenapiDocument } from '../openapi/parse-openapi-document.js';
import { describeError } from '../describe-error.js';

const timeoutMs = 30_000;

/**
 * Loads an OpenAPI 3.0 document.
 * @param source a path, or an http(s) URL
 * @throws Error naming the source when it cannot be read or is no OpenAPI document
 */
export async function loadDocument(source: string, fetchUrl: typeof fetch): Promise<OpenapiDocument> {
  const text = /^https?:\/\//iu.test(source)
    ? await download(source, fetchUrl)
    : await readFile(source, 'utf8');
  return parseOpenapiDocument(text, source);
}

async function download(url: string, fetchUrl: typeof fetch): Promise<string> {
  try {
    const response = await fetchUrl(url, { signal: AbortSignal.timeout(timeoutMs) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await response.text();
  } catch (error) {
    throw new Error(`${url} cannot be read: ${describeError(error)}`, {
      cause: error,
    });
  }
}
