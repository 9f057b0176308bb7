import type { ProductLinkKind } from '@new-releases/storage';
import { parseName } from './parse-name.js';
import type { Parsed } from './sales-fault.js';

/**
 * Reads what a product is tied to: an id, link or URI of an artist or album, else the name of a label or genre. Such a name is kept
 * as it is written, blanks and marks that cannot be seen included: the store has it as Spotify sends it, and compares exactly.
 */
export function parseLinkId(kind: ProductLinkKind, text: string): Parsed<string> {
  if (kind === 'label' || kind === 'genre') {
    const checked = parseName(text, `name the ${kind}`);
    return 'value' in checked ? { value: text } : checked;
  }
  const pattern = new RegExp(
    `^(?:spotify:${kind}:|https?://open\\.spotify\\.com/(?:intl-[a-z]+/)?${kind}/)?([0-9A-Za-z]{22})(?:[?#].*)?$`,
  );
  const value = pattern.exec(text.trim())?.[1];
  if (value !== undefined) return { value };
  return { reason: `is no ${kind}: give an id of 22 characters, a link or a URI of Spotify` };
}
