import { describe, expect, it } from '@jest/globals';
import { readSales } from '../../src/sales/index.js';
import { encode, inPieces, readFile } from './build-file.js';

describe('a file of sales that breaks off', () => {
  it('with a quote that is never closed is refused, with the line, and not held in memory', async () => {
    const begin = 'date,product,units\n2026-01-05,A,1\n2026-01-06,"B,1\n';
    const cut = readFile(begin);
    await expect(cut).rejects.toThrow('has a quote (") on line 3 that is never closed');
    const long = `${begin}${'2026-01-07,A,1\n'.repeat(200_000)}`;
    const error = await readFile(long, { bytes: inPieces(encode(long), 65_536) }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ name: 'SalesFileError', message: expect.stringMatching(/on line 3/) });
  });

  it('that breaks off is no file that was read', async () => {
    async function* breaking(): AsyncGenerator<Uint8Array, void> {
      yield encode(`date,product,units\n${'2026-01-05,A,1\n'.repeat(6_000)}`);
      await Promise.resolve();
      throw new Error('disk gone');
    }
    await expect(readFile('', { bytes: breaking() })).rejects.toThrow('disk gone');
  });

  it('lets go of its bytes when it is left early', async () => {
    let isClosed = false;
    async function* endless(): AsyncGenerator<Uint8Array, void> {
      try {
        yield encode('date,product,units\n');
        for (;;) {
          await Promise.resolve();
          yield encode('2026-01-05,A,1\n'.repeat(500));
        }
      } finally {
        isClosed = true;
      }
    }
    const file = await readSales({ bytes: endless(), timeZone: 'UTC', nowMs: Date.parse('2026-11-23') });
    let rows = 0;
    for await (const batch of file.batches) {
      rows += batch.rows.length;
      if (rows > 5_000) break;
    }
    expect(rows).toBeGreaterThan(5_000);
    await new Promise((resolve) => setImmediate(resolve));
    expect(isClosed).toBe(true);
  });
});
