import { parse } from 'yaml';
import { isJsonObject } from './is-json-object.js';
import { type JsonObject, type OpenapiDocument } from './openapi-document.js';
import { describeError } from '../describe-error.js';

/**
 * Reads an OpenAPI document from YAML or JSON text.
 * @param name what errors call it: a path or a URL
 * @param version of OpenAPI that it must be of
 * @throws Error when the text is not YAML or lacks what every OpenAPI document of that version has
 */
export function parseOpenapiDocument(
  text: string,
  name: string,
  version: '3.0' | '3.1' = '3.0',
): OpenapiDocument {
  const document = parseYaml(text, name);
  if (!isOpenapiDocument(document, version)) {
    throw new Error(
      `${name} is not an OpenAPI ${version} document: it needs openapi ${version}.x, info.title, info.version and paths`,
    );
  }
  return document;
}

function parseYaml(text: string, name: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new Error(`${name} is neither YAML nor JSON: ${describeError(error)}`, {
      cause: error,
    });
  }
}

function isOpenapiDocument(value: unknown, version: string): value is OpenapiDocument {
  if (!isJsonObject(value)) return false;
  const { openapi, info, paths, components } = value;
  return (
    typeof openapi === 'string' &&
    openapi.startsWith(`${version}.`) &&
    isInfo(info) &&
    isJsonObject(paths) &&
    (components === undefined || isJsonObject(components))
  );
}

function isInfo(value: unknown): value is JsonObject {
  return isJsonObject(value) && typeof value.title === 'string' && typeof value.version === 'string';
}
