import { isObject, objectsOf, type JsonObject } from './json.js';

/** A page of an album's tracks, with the album known from `href` alone. */
interface RecordedTracksPage {
  albumId: string;
  page: JsonObject;
}

/** What one recorded answer holds, by kind. */
export interface RecordedContent {
  fullAlbums: JsonObject[];
  simplifiedAlbums: JsonObject[];
  artists: JsonObject[];
  tracks: JsonObject[];
  trackPages: RecordedTracksPage[];
}

/**
 * Tells which operation an answer is of from its shape: an album, artist or track, a batch of them, a page of albums or of an
 * album's tracks, new releases or a search result. null when it is none of these.
 */
export function readRecordedFile(body: unknown): RecordedContent | null {
  if (!isObject(body)) return null;
  const content: RecordedContent = {
    fullAlbums: [],
    simplifiedAlbums: [],
    artists: [],
    tracks: [],
    trackPages: [],
  };
  if (Array.isArray(body.items)) addPage(content, body);
  else if (typeof body.id === 'string') addRecord(content, body);
  else {
    for (const name of ['albums', 'artists', 'tracks']) {
      const value = body[name];
      if (Array.isArray(value)) for (const record of objectsOf(value)) addRecord(content, record);
      else if (isObject(value)) addPage(content, value);
    }
  }
  return Object.values(content).some((part: unknown[]) => part.length > 0) ? content : null;
}

function addPage(content: RecordedContent, page: JsonObject): void {
  const albumId = /\/albums\/([0-9A-Za-z]{22})\/tracks(?:\?|$)/.exec(String(page.href))?.[1];
  if (albumId !== undefined) content.trackPages.push({ albumId, page });
  else for (const record of objectsOf(page.items)) addRecord(content, record);
}

function addRecord(content: RecordedContent, record: JsonObject): void {
  if (typeof record.id !== 'string') return;
  if (record.type === 'artist') content.artists.push(record);
  else if (record.type === 'track') {
    content.tracks.push(record);
    if (isObject(record.album)) addRecord(content, record.album);
  } else if (record.type === 'album') {
    (isObject(record.tracks) ? content.fullAlbums : content.simplifiedAlbums).push(record);
  }
}
