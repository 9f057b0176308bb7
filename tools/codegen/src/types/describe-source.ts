import { type OpenapiDocument } from '../openapi/openapi-document.js';

/** Names our OpenAPI document with its version, for the head of files made from it. */
export function describeSource(document: OpenapiDocument): string {
  return `libs/spotify-types/openapi/spotify-web-api.yml, version ${document.info.version}`;
}
