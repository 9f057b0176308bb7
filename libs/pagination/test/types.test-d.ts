// Checked by the compiler (`typecheck`), never run.
import { expectTypeOf } from 'expect-type';
import {
  collectItems,
  isPageCursor,
  iterateItems,
  iteratePages,
  type FetchPage,
  type PageCursor,
  type PageStep,
} from '../src/index.js';

interface Item {
  id: string;
  rank: number;
}
declare const fetchPage: FetchPage<Item>;

// The items' type is that of the pages, and holds no nulls.
for await (const page of iteratePages({ fetchPage, limit: 50 })) {
  expectTypeOf(page).toEqualTypeOf<PageStep<Item>>();
  expectTypeOf(page.items).items.toEqualTypeOf<Item>();
  expectTypeOf(page.cursor).toEqualTypeOf<PageCursor>();
}
expectTypeOf(iterateItems({ fetchPage, limit: 50 })).toExtend<AsyncIterable<Item>>();
expectTypeOf(collectItems({ fetchPage, limit: 50 })).resolves.toEqualTypeOf<Item[]>();

// @ts-expect-error -- how many a page is to hold has to be said
iteratePages({ fetchPage });
// @ts-expect-error -- a cursor, not its JSON
iteratePages({ fetchPage, limit: 50, cursor: '{}' });
// @ts-expect-error -- a page has items
iteratePages({ fetchPage: () => Promise.resolve([]), limit: 50 });
// @ts-expect-error -- ids are of the items of these pages
iteratePages({ fetchPage, limit: 50, getId: (item: { key: string }) => item.key });

const stored: unknown = null;
if (isPageCursor(stored)) expectTypeOf(stored).toEqualTypeOf<PageCursor>();
