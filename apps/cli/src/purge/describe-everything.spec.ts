import { describe, expect, it } from '@jest/globals';
import { describeEverything } from './describe-everything.js';

describe('describeEverything', () => {
  it.each([
    [{ albums: 2, salesFiles: 0, analyses: 0 }, 'everything: 2 albums with tracks, all history'],
    [
      { albums: 1, salesFiles: 0, analyses: 1 },
      'everything: 1 album with tracks, all history, 1 kept analysis',
    ],
    [
      { albums: 2, salesFiles: 1, analyses: 3 },
      'everything: 2 albums with tracks, all history, 3 kept analyses, and your own sales of 1 file',
    ],
  ])('of %j is %j', (counts, words) => {
    expect(describeEverything(counts)).toBe(words);
  });
});
