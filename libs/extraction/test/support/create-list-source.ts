import type { CustomPage, CustomSource, CustomWalk } from '../../src/index.js';

/** A source over a fixed list, two records a page, that goes on at its cursor. `before` is called ahead of each page. */
export function createListSource(
  records: readonly unknown[],
  options: {
    name?: string;
    partition?: string;
    before?: (offset: number, walk: CustomWalk) => void | Promise<void>;
  } = {},
): CustomSource {
  const { name = 'letters', partition = '', before = () => undefined } = options;
  return {
    name,
    async *pages(walk): AsyncGenerator<CustomPage> {
      const cursor = await walk.findCursor(partition);
      let offset = cursor?.offset ?? 0;
      if (cursor?.done === true) return;
      do {
        await before(offset, walk);
        const page = records.slice(offset, offset + 2);
        const from = offset;
        offset += page.length;
        yield {
          partition,
          records: page.map((record, index) => ({ record, position: from + index })),
          reportedTotal: records.length,
          cursor: {
            offset,
            done: offset >= records.length,
            total: records.length,
            pages: Math.ceil(offset / 2),
          },
        };
      } while (offset < records.length);
    },
  };
}
