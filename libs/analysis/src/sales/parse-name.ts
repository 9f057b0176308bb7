import { normaliseName } from './normalise-name.js';
import type { Parsed } from './sales-fault.js';

/** As long as a parameter of the read API may be. */
const mostCharacters = 200;

/** Reads a name, such as that of a product; tells where the encoding is likely to be another one. */
export function parseName(text: string, whenEmpty: string): Parsed<string> {
  const value = normaliseName(text);
  if (value === '') return { reason: `is empty: ${whenEmpty}` };
  if (value.includes('\uFFFD'))
    return { reason: 'holds bytes that are none of the encoding it was read by', option: 'encoding' };
  if (value.includes('\0'))
    return { reason: 'holds NUL, as text in UTF-16 does that is read otherwise', option: 'encoding' };
  // What ä, é and the like look like when UTF-8 is taken for a code page of Windows.
  if (/[ÂÃ][\u00A0-\u00BF]/.test(value))
    return { reason: 'looks like UTF-8 that was read as another encoding', option: 'encoding' };
  if (value.length > mostCharacters) return { reason: `has more than ${mostCharacters} characters` };
  return { value };
}
