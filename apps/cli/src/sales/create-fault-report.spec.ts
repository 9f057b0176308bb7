import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { SalesFault } from '@new-releases/analysis/sales';
import { UsageError } from '../usage-error.js';
import { createFaultReport } from './create-fault-report.js';
import { formatFault } from './format-fault.js';

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'new-releases-faults-'));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

function buildIo() {
  const texts = { stdout: '', stderr: '' };
  const into = (name: keyof typeof texts) =>
    new Writable({
      write(chunk, _, done) {
        texts[name] += String(chunk);
        if (name === 'stdout') setImmediate(done);
        else done();
      },
    }) as unknown as NodeJS.WriteStream;
  return { texts, io: { stdout: into('stdout'), stderr: into('stderr'), cwd } };
}

const fault = (line: number, more: Partial<SalesFault> = {}): SalesFault => ({
  line,
  column: 'Umsatz',
  value: '12,5x',
  reason: 'is no number',
  ...more,
});

describe('createFaultReport', () => {
  it('shows the first twenty, and says where the others are', async () => {
    const { texts, io } = buildIo();
    const report = await createFaultReport({ name: 'a.csv', json: false, path: null }, io);
    for (let line = 2; line < 32; line += 3)
      await report.add([fault(line), fault(line + 1), fault(line + 2)]);
    await report.end({ outcome: 'refused' });
    const lines = texts.stderr.split('\n');
    expect(lines).toHaveLength(22);
    expect(lines[0]).toBe('a.csv:2: Umsatz "12,5x" is no number');
    expect(lines[20]).toBe('... and 10 faults more: --errors FILE writes all of them');
    expect(texts.stdout).toBe('');
  });

  it('prints all of them as JSON, with the result', async () => {
    const { texts, io } = buildIo();
    const report = await createFaultReport({ name: 'a.csv', json: true, path: null }, io);
    const many = Array.from({ length: 50 }, (_, index) => fault(index + 2, { value: 'x'.repeat(500) }));
    await report.add(many.slice(0, 30));
    await report.add([]);
    await report.add(many.slice(30));
    await report.end({ outcome: 'refused', badLines: 50 });
    const told = JSON.parse(texts.stdout) as { errors: { line: number; value: string }[] };
    expect(told).toMatchObject({ outcome: 'refused', badLines: 50 });
    expect(told.errors.map(({ line }) => line)).toEqual(many.map(({ line }) => line));
    expect(told.errors[0]?.value).toHaveLength(201);
    expect(texts.stderr).toBe('');
  });

  it.each([
    [[], { outcome: 'imported' }, { errors: [], outcome: 'imported' }],
    [[fault(2)], null, { errors: [expect.objectContaining({ line: 2 })], outcome: 'failed' }],
  ])('is JSON whatever came of it', async (faults, result, told) => {
    const { texts, io } = buildIo();
    const report = await createFaultReport({ name: 'a.csv', json: true, path: null }, io);
    await report.add(faults);
    await report.end(result);
    expect(JSON.parse(texts.stdout)).toEqual(told);
  });

  it('prints nothing where the work failed before any fault was met', async () => {
    const { texts, io } = buildIo();
    await (await createFaultReport({ name: 'a.csv', json: true, path: null }, io)).end(null);
    expect(texts).toEqual({ stdout: '', stderr: '' });
  });

  it('writes all of them as CSV that Excel takes for UTF-8 and does not calculate', async () => {
    const { texts, io } = buildIo();
    const report = await createFaultReport({ name: 'a.csv', json: false, path: 'errors.csv' }, io);
    await report.add([fault(2, { value: '=1+1', option: 'decimal' })]);
    await report.add([fault(9, { column: null, value: null, reason: 'is short' })]);
    await report.end(null);
    expect(await readFile(join(cwd, 'errors.csv'), 'utf8')).toBe(
      "\uFEFFline,column,value,problem\r\n2,Umsatz,'=1+1,is no number (--decimal)\r\n9,,,is short\r\n",
    );
    expect(texts.stderr.split('\n')).toHaveLength(3);
  });

  it('replaces an earlier list, and nothing else, the sales least of all', async () => {
    const { io } = buildIo();
    const path = 'errors.csv';
    const list = async () => createFaultReport({ name: 'a.csv', json: false, path }, io);
    const first = await list();
    await first.add([fault(2), fault(3)]);
    await first.end(null);
    await (await list()).end(null);
    expect(await readFile(join(cwd, path), 'utf8')).toBe('\uFEFFline,column,value,problem\r\n');
    for (const text of ['date,product,units\n', 'x']) {
      await writeFile(join(cwd, path), text);
      await expect(list()).rejects.toThrow('--errors errors.csv: there is another file of that name');
      expect(await readFile(join(cwd, path), 'utf8')).toBe(text);
    }
  });

  it('says at once where its file cannot be written', async () => {
    const { io } = buildIo();
    const report = createFaultReport({ name: 'a.csv', json: false, path: 'none/errors.csv' }, io);
    await expect(report).rejects.toThrow(UsageError);
  });
});

describe('formatFault', () => {
  it('gives no orders to a terminal, and shows no more than a line', () => {
    const text = formatFault(
      'a.csv',
      fault(2, { column: 'U\u009b31m', value: `\u001b[2J${'y'.repeat(100)}\n` }),
    );
    expect(text).toMatch(/^a\.csv:2: U 31m " \[2Jy{56}…" is no number$/);
  });

  it('speaks of the line where no cell is to blame', () => {
    expect(formatFault('a.csv', fault(2, { column: null, value: null, reason: 'is short' }))).toBe(
      'a.csv:2: is short',
    );
  });
});
