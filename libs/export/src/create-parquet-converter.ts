import type { ExportColumnType } from './export-column.js';
import { isInteger } from './is-integer.js';
import { parseDay } from './parse-day.js';
import { parseInstant } from './parse-instant.js';
import { toBoolean } from './to-boolean.js';

/** Returns undefined where the value is not of the type. */
export type ConvertCell = (value: unknown) => unknown;

/** Creates a function that makes of a cell, null excepted, what the Parquet writer takes for a column of the type. */
export function createParquetConverter(type: ExportColumnType): ConvertCell {
  switch (type) {
    case 'string':
      return (value) => (typeof value === 'string' ? value : undefined);
    case 'integer':
      return (value) => (isInteger(value) ? BigInt(value) : undefined);
    case 'number':
      return (value) => (Number.isFinite(value) ? value : undefined);
    case 'boolean':
      return toBoolean;
    case 'date':
      return ofText(parseDay);
    case 'datetime':
      return ofText(parseInstant);
    case 'object':
      return ofText((text) => encodeJson(text, isObject));
    case 'array':
      return ofText((text) => encodeJson(text, Array.isArray));
  }
}

function ofText(convert: (text: string) => unknown): ConvertCell {
  return (value) => (typeof value === 'string' ? convert(value) : undefined);
}

/** The text as it is: parsed and written again, it could lose digits. */
function encodeJson(text: string, isWanted: (value: unknown) => boolean): Uint8Array | undefined {
  try {
    return isWanted(JSON.parse(text)) ? encoder.encode(text) : undefined;
  } catch {
    return undefined;
  }
}

const encoder = new TextEncoder();

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
