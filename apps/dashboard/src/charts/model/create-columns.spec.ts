import { expect, it } from '@jest/globals';
import { createFormats } from '../../format/create-formats.js';
import { createColumns } from './create-columns.js';

it('a value of one kind is written alike in the tables of all charts', () => {
  const columns = createColumns(createFormats(['en-US'], 'UTC'));
  const made = [
    [columns.number('a', 'A'), 1234.5],
    [columns.signed('a', 'A'), 0.5],
    [columns.percent('a', 'A'), 0.125],
    [columns.probability('a', 'A'), 0.0004],
    [columns.written('a', 'A', (value) => `${value} €`), 3],
    [columns.day('a', 'A'), '2026-11-20'],
    [columns.time('a', 'A'), '2026-11-20T10:00:00Z'],
    [columns.flag('a', 'A'), true],
    [columns.flag('a', 'A'), false],
  ] as const;
  expect(made.map(([{ kind, format }, value]) => [kind, format?.(value)])).toEqual([
    ['number', '1,234.5'],
    ['number', '+0.50'],
    ['number', '12.5%'],
    ['number', '< 0.001'],
    ['number', '3 €'],
    ['text', 'Nov 20, 2026'],
    ['text', expect.stringContaining('Nov 20, 2026')],
    ['text', 'yes'],
    ['text', 'no'],
  ]);
  expect(columns.day('week', 'Week from')).toMatchObject({ name: 'week', title: 'Week from' });
});
