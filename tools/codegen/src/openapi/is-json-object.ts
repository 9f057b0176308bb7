import { type JsonObject } from './openapi-document.js';

/** True for objects that are neither arrays nor null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
