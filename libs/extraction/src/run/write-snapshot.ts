import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { SnapshotAlbum } from '@new-releases/storage';

/** `album_items_20261122T143000000Z.json`, by the time that names it (epoch ms). */
export function snapshotFileName(timeMs: number): string {
  return `album_items_${new Date(timeMs).toISOString().replace(/[-:.]/g, '')}.json`;
}

// A write for each album would cost more than reading it.
const charactersPerWrite = 256 * 1024;

/**
 * Writes the snapshot `{ "<album id>": [track, ...] }`, streamed: under a temporary name first, renamed when
 * whole, so that no reader ever sees half a file. Tracks carry Spotify's names.
 *
 * @param path where the whole file shall be, in a folder that exists
 * @returns how many albums it holds
 */
export async function writeSnapshot(
  path: string,
  albums: AsyncIterable<SnapshotAlbum>,
  signal?: AbortSignal,
): Promise<number> {
  const temporary = join(dirname(path), `.${basename(path)}.tmp`);
  let count = 0;
  async function* toText(): AsyncGenerator<string, void, void> {
    let text = '{';
    for await (const { albumId, tracksJson } of albums) {
      const comma = count === 0 ? '' : ',';
      text += `${comma}\n${JSON.stringify(albumId)}: ${tracksJson}`;
      count += 1;
      if (text.length < charactersPerWrite) continue;
      yield text;
      text = '';
    }
    yield `${text}\n}\n`;
  }
  try {
    await pipeline(Readable.from(toText()), createWriteStream(temporary), { ...(signal && { signal }) });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return count;
}
