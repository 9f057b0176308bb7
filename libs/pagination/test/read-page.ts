import type { Page } from '@new-releases/spotify-types';
import { resolveOptions, type IteratePagesOptions } from '../src/iterate-pages-options.js';
import { startCursor, type PageCursor } from '../src/page-cursor.js';
import { readPage } from '../src/read-page.js';

/** With an id, or without. */
export type Item = { id: string } | string;

export const more = 'https://api.spotify.com/v1/more';
const rules = (options: Partial<IteratePagesOptions<Item>> = {}) =>
  resolveOptions<Item>({ fetchPage: async () => ({ items: [] }), limit: 3, ...options });
export const items = (...ids: string[]) => ids.map((id) => ({ id }));
export const cursorAt = (offset: number, more_: Partial<PageCursor> = {}): PageCursor => ({
  offset,
  done: false,
  total: null,
  pages: offset / 3,
  ...more_,
});
export const read = (
  page: Page<Item>,
  before: PageCursor = startCursor,
  options: Partial<IteratePagesOptions<Item>> = {},
  limit = 3,
) => readPage(before, { offset: before.offset, limit }, page, rules(options));
