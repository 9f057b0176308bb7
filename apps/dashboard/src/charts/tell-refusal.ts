import { countThings } from '../format/count-things.js';
import type { Formats } from '../format/create-formats.js';
import type { Refusal } from './refusal.js';

/** A refusal as sentences. How many weeks are missing is added only where its message does not say so itself. */
export function tellRefusal({ message, weeks_needed: missing }: Refusal, formats: Formats): string {
  const sentence = /[.!?]$/.test(message) ? message : `${message}.`;
  if (missing === null || new RegExp(`\\b${missing} more\\b`).test(message)) return sentence;
  return `${sentence} ${countThings(formats, missing, 'more week')} ${missing === 1 ? 'is' : 'are'} needed.`;
}
