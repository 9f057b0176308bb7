import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  createSalesSandbox,
  english,
  salesExamples,
  type SalesSandbox,
} from './support/create-sales-sandbox.js';
import { readRows } from './support/read-store.js';

describe('products', () => {
  let sandbox: SalesSandbox;
  beforeEach(async () => {
    sandbox = await createSalesSandbox();
  });
  afterEach(() => sandbox.close());

  it('are tied to artists, albums, labels and genres by a file', async () => {
    await sandbox.run(['extract']);
    await sandbox.run(['sales', 'import', ...english]);
    const artist = readRows<{ id: string; name: string }>(
      sandbox.databasePath,
      'SELECT id, name FROM artists',
    )[0];
    sandbox.write(
      'map.csv',
      `product,kind,id\nTour shirt,artist,spotify:artist:${artist?.id}\nMug,label,Sub Pop\n`,
    );
    expect(await sandbox.run(['sales', 'map', 'map.csv'])).toMatchObject({
      code: 0,
      stdout:
        '2 products have 2 ties.\n1 label or genre of them not in the store yet.\n1 product without sales yet.\n',
      stderr: expect.stringMatching(/^new-releases: the store knows no label "Sub Pop" yet; it has ".*\n$/),
    });
    const shown = await sandbox.run(['sales', 'map', '--show', '--json']);
    expect(JSON.parse(shown.stdout)).toEqual([
      {
        ...{ product: 'Mug', kind: 'label', id: 'Sub Pop', name: 'Sub Pop' },
        isKnown: false,
        hasSales: false,
      },
      {
        ...{ product: 'Tour shirt', kind: 'artist', id: artist?.id, name: artist?.name },
        ...{ isKnown: true, hasSales: true },
      },
    ]);
    const [label] = readRows<{ label: string }>(
      sandbox.databasePath,
      `SELECT label FROM albums WHERE label <> '' GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1`,
    );
    const misspelt = `${label?.label}x`;
    sandbox.write(
      'near.csv',
      `product,kind,id\nMug,label,${misspelt}\nTour shirt,label,${misspelt}\nMug,label,${label?.label}\n`,
    );
    const near = await sandbox.run(['sales', 'map', 'near.csv', '--json']);
    expect(near.code).toBe(0);
    expect(JSON.parse(near.stdout)).toMatchObject({
      outcome: 'replaced',
      links: [{ isKnown: true }, { isKnown: false }, { isKnown: false }],
      unknown: [
        { kind: 'label', id: misspelt, instead: expect.stringContaining(`nearest: "${label?.label}"`) },
      ],
    });
  });

  it.each([
    ['none.csv', 2, /^new-releases: sales map none\.csv: there is no such file\n$/],
    ['.', 2, /sales map \.: it is a directory; give a file\n$/],
    ['loop.csv', 2, /it cannot be read \(ELOOP\)\n$/],
    [
      'bad.csv',
      1,
      /^bad\.csv:2: kind "band" is none of .*\nbad\.csv:3: has more or fewer cells.*\n.*correct these lines\.\n$/,
    ],
    ['head.csv', 1, /ties nothing: new-releases sales map --remove-all takes all ties away\n$/],
    ['empty.csv', 1, /empty\.csv is empty\n$/],
    ['quote.csv', 1, /on line 2 that is never closed\n$/],
    ['columns.csv', 2, /has no column "id": .*\(--columns\)\n$/],
  ])('are not tied by %s, with exit %d', async (file, code, message) => {
    sandbox.write('map.csv', 'product,kind,id\nMug,label,Sub Pop\n');
    await sandbox.run(['sales', 'map', 'map.csv']);
    symlinkSync('loop.csv', join(sandbox.directory, 'loop.csv'));
    sandbox.write('bad.csv', 'product,kind,id\nTour shirt,band,x\nTour shirt\n');
    sandbox.write('head.csv', 'product,kind,id\n');
    sandbox.write('empty.csv', '');
    sandbox.write('quote.csv', 'product,kind,id\n"Tour shirt,label,x\n');
    sandbox.write('columns.csv', 'product,kind\n');
    const said = await sandbox.run(['sales', 'map', file]);
    expect(said).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(message) });
    expect(sandbox.count('product_links')).toBe(1);
  });

  it('are tied to nothing any more where that is asked for', async () => {
    await sandbox.run(['sales', 'import', ...english]);
    await sandbox.run(['sales', 'map', join(salesExamples, 'products.csv')]);
    expect(sandbox.count('product_links')).toBe(3);
    expect((await sandbox.run(['sales', 'map', '--remove-all'])).code).toBe(0);
    expect(sandbox.count('product_links')).toBe(0);
    for (const args of [[], ['map.csv', '--show'], ['map.csv', '--remove-all']])
      expect(await sandbox.run(['sales', 'map', ...args])).toMatchObject({ code: 2, stdout: '' });
    expect(await sandbox.run(['sales', 'map', join(salesExamples, 'products.csv')])).toMatchObject({
      code: 0,
    });
    expect((await sandbox.run(['sales', 'map', '--show'])).stdout).toMatch(
      /Tour shirt +yes +artist .*not in the store/,
    );
  });
});
