import { CatalogueQueryError } from '../errors/catalogue-query-error.js';
import type { ParameterType, ParameterValue } from './resource.js';

const mostCharacters = 200;

/**
 * Reads a parameter's value as SQLite is to compare it: a time as UTC to the millisecond, true and false as 1 and 0.
 * @throws CatalogueQueryError naming the parameter
 */
export function parseParameterValue(name: string, type: ParameterType, given: unknown): ParameterValue {
  const fail = (problem: string): never => {
    throw new CatalogueQueryError(name, problem);
  };
  if (typeof given !== 'string' && typeof given !== 'number' && typeof given !== 'boolean')
    return fail('must be a single value');
  const text = String(given);
  if (text.length > mostCharacters) fail(`must have at most ${mostCharacters} characters`);
  switch (type) {
    case 'string':
      return text.includes('\0') ? fail('must be text, without NUL') : text;
    case 'integer':
      return /^-?\d{1,15}$/.test(text) ? Number(text) : fail('must be a whole number');
    case 'boolean':
      return text === 'true' ? 1 : text === 'false' ? 0 : fail('must be true or false');
    case 'date':
      return isDay(text) ? text : fail('must be a day such as 2026-11-20');
    case 'datetime':
      return parseTime(text) ?? fail('must be a time with its zone, such as 2026-11-20T06:00:00Z, or a day');
  }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && toDay(Date.parse(`${text}T00:00:00Z`)) === text;
}

/** A day begins at midnight UTC. A time without its zone could be anywhere. */
function parseTime(text: string): string | null {
  if (isDay(text)) return `${text}T00:00:00.000Z`;
  // A plus in a URL that was not encoded arrives as a blank.
  const match =
    /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(?:[Zz]|([ +-])(\d{2}:\d{2}))$/.exec(text);
  const [, day = '', time = '', sign, offset = ''] = match ?? [];
  if (match === null || !isDay(day)) return null;
  const ms = Date.parse(`${day}T${time}${sign === undefined ? 'Z' : `${sign === '-' ? '-' : '+'}${offset}`}`);
  if (Number.isNaN(ms)) return null;
  const iso = new Date(ms).toISOString();
  // Years beyond four digits would be compared as text wrongly.
  return iso.length === 24 ? iso : null;
}

function toDay(ms: number): string | null {
  return Number.isNaN(ms) ? null : new Date(ms).toISOString().slice(0, 10);
}
