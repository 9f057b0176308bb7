import { describe, expect, it } from '@jest/globals';
import { readKnownDifferences } from './read-known-differences.js';

describe('readKnownDifferences', () => {
  it('gives each line its reason', () => {
    const text =
      "- reason: >-\n    one\n    thing\n  lines: ['a b: 1 -> 2', 'c']\n- { reason: other, lines: [d] }\n";
    expect(readKnownDifferences(text)).toEqual([
      { line: 'a b: 1 -> 2', reason: 'one thing' },
      { line: 'c', reason: 'one thing' },
      { line: 'd', reason: 'other' },
    ]);
  });

  it('takes an empty list', () => {
    expect(readKnownDifferences('[]')).toEqual([]);
  });

  it.each([
    ['no reason', '[{ lines: [a] }]', 'entry 1: a reason is missing'],
    ['a blank reason', '[{ reason: " ", lines: [a] }]', 'entry 1: a reason is missing'],
    ['a bare line', '[{ reason: r, lines: [a] }, b]', 'entry 2: a reason is missing'],
    ['no lines', '[{ reason: r, lines: [] }]', 'entry 1: lines must be'],
    ['a line that YAML took for a mapping', '[{ reason: r, lines: [{ a: b }] }]', 'entry 1: lines must be'],
    ['a line listed twice', '[{ reason: r, lines: [a] }, { reason: s, lines: [a] }]', 'listed twice: a'],
    ['no list', 'reason: r', 'must be a list'],
    ['an empty file', '', 'must be a list'],
  ])('refuses %s', (_, text, message) => {
    expect(() => readKnownDifferences(text)).toThrow(message);
  });
});
