import { parseArtist } from './parse-artist.js';

/** What a text of artists holds: one to a line, `#` begins a comment, blank lines are passed over. */
export interface ArtistList {
  readonly artistIds: readonly string[];
  /** Lines that name no artist, with their numbers from 1. */
  readonly faults: readonly { readonly line: number; readonly text: string }[];
}

/** Reads ids, links and URIs of artists from a text, each artist once. */
export function parseArtistList(text: string): ArtistList {
  const artistIds = new Set<string>();
  const faults: { line: number; text: string }[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const line = raw.replace(/(^|\s)#.*$/, '').trim();
    if (line === '') continue;
    const artistId = parseArtist(line);
    if (artistId === null) faults.push({ line: index + 1, text: line });
    else artistIds.add(artistId);
  }
  return { artistIds: [...artistIds], faults };
}
