import type { ProductLinkKind } from '@new-releases/storage';
import { parseName } from './parse-name.js';
import type { Parsed } from './sales-fault.js';

/** Reads what a product is tied to: an id, link or URI of an artist or album, else the name of a label or genre. */
export function parseLinkId(kind: ProductLinkKind, text: string): Parsed<string> {
  if (kind === 'label' || kind === 'genre') return parseName(text, `name the ${kind}`);
  const pattern = new RegExp(
    `^(?:spotify:${kind}:|https?://open\\.spotify\\.com/(?:intl-[a-z]+/)?${kind}/)?([0-9A-Za-z]{22})(?:[?#].*)?$`,
  );
  const value = pattern.exec(text.trim())?.[1];
  if (value !== undefined) return { value };
  return { reason: `is no ${kind}: give an id of 22 characters, a link or a URI of Spotify` };
}
