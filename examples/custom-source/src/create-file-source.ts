import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CustomPage, CustomSource } from '@new-releases/extraction';
import { findAlbumId } from './find-album-id.js';

/** Lines a page: what is committed together, and what a kill may have to read again. */
const pageSize = 50;

/**
 * The albums that a text or CSV file names, one a line; empty lines and those that begin with `#` are passed over. A line
 * that names no album is a finding with its number, and a rejected record with its text.
 */
export function createFileSource(path: string): CustomSource {
  return {
    name: 'file',
    async *pages({ findCursor, limit }): AsyncGenerator<CustomPage> {
      const content = await readFile(path, 'utf8');
      const lines = content
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\n|\r/)
        .map((text, index) => ({ number: index + 1, text: text.trim() }))
        .filter(({ text }) => text !== '' && !text.startsWith('#'));
      // A file that was changed, or is another one, is not gone on with in the middle.
      const digest = createHash('sha256').update(content).digest('hex').slice(0, 12);
      const partition = `${basename(path)} ${digest}`;

      const start = await findCursor(partition);
      const total = lines.length;
      const end = Math.min(total, limit ?? total);
      for (let offset = start?.offset ?? 0, pages = start?.pages ?? 0; offset < end;) {
        const page = lines.slice(offset, Math.min(offset + pageSize, end));
        yield {
          partition,
          records: page.map(({ text }, index) => {
            const id = findAlbumId(text);
            return { record: id === null ? text : { id }, position: offset + index };
          }),
          reportedTotal: total,
          findings: page
            .filter(({ text }) => findAlbumId(text) === null)
            .map(({ number, text }) => `line ${number} names no album: ${JSON.stringify(text.slice(0, 60))}`),
          cursor: { offset: (offset += page.length), done: offset >= total, total, pages: (pages += 1) },
        };
      }
    },
  };
}
