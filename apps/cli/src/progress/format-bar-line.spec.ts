import { describe, expect, it } from '@jest/globals';
import type { ProgressFacts } from './create-progress-count.js';
import { formatBarLine } from './format-bar-line.js';

const facts: ProgressFacts = {
  read: 1000,
  total: 2000,
  tracks: 12_345,
  rate: 37.4,
  leftS: 59,
  listing: 'new-releases: 2000 of 2000 listed',
};
const bar = ` ${'█'.repeat(10)}${'░'.repeat(10)} `;
const nothing: ProgressFacts = { read: 0, total: 0, tracks: 0, rate: null, leftS: null, listing: null };

describe('formatBarLine', () => {
  it('shows everything where there is room', () => {
    expect(formatBarLine(facts, 120)).toBe(
      `${bar}1000/2000 albums · 12345 tracks · 37 albums/s · 59 s left · new-releases: 2000 of 2000 listed`,
    );
  });

  it.each([
    [80, `${bar}1000/2000 albums · 12345 tracks · 37 albums/s · 59 s left`],
    [70, `${bar}1000/2000 albums · 37 albums/s · 59 s left`],
    [52, `${bar}1000/2000 albums · 59 s left`],
    [45, `${bar}1000/2000 albums`],
    [20, ' 1000/2000 albums'],
    [10, ''],
  ])('leaves out whole parts at %i columns', (columns, line) => {
    expect(formatBarLine(facts, columns)).toBe(line);
  });

  it('never reaches the last column', () => {
    for (let columns = 1; columns < 140; columns += 1) {
      expect(formatBarLine(facts, columns).length).toBeLessThan(columns);
    }
  });

  it('is empty and says so while nothing is known', () => {
    expect(formatBarLine(nothing, 80)).toBe(` ${'░'.repeat(20)} listing`);
  });

  it('is full only once all is read, and speaks in the singular', () => {
    expect(formatBarLine({ ...nothing, read: 999, total: 1000 }, 80)).toContain('█░ 999/1000');
    expect(formatBarLine({ ...nothing, read: 1, total: 1, tracks: 1, rate: 0.25 }, 80)).toBe(
      ` ${'█'.repeat(20)} 1/1 album · 1 track · 0.3 albums/s`,
    );
  });

  it.each([
    [60, '1 min left'],
    [3599, '1 h 0 min left'],
    [7500, '2 h 5 min left'],
  ])('shows %i s as %s', (leftS, text) => {
    expect(formatBarLine({ ...facts, leftS, listing: null }, 120).endsWith(` · ${text}`)).toBe(true);
  });
});
