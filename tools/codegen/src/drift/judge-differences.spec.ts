import { describe, expect, it } from '@jest/globals';
import { type Difference } from './difference.js';
import { judgeDifferences } from './judge-differences.js';

const maximum: Difference = {
  at: 'search parameter query limit',
  aspect: 'maximum',
  published: '10',
  ours: '50',
};
const status: Difference = { at: 'search response 400', aspect: 'is', published: 'absent', ours: 'present' };
const entry = (line: string): { line: string; reason: string } => ({ line, reason: 'because' });

describe('judgeDifferences', () => {
  it('knows what is listed', () => {
    const lines = [entry('search parameter query limit maximum: 10 -> 50')];
    expect(judgeDifferences([maximum], lines)).toEqual({ known: [maximum], unlisted: [], stale: [] });
  });

  it('does not know the same place with another value', () => {
    const line = entry('search parameter query limit maximum: 20 -> 50');
    expect(judgeDifferences([maximum], [line])).toEqual({ known: [], unlisted: [maximum], stale: [line] });
  });

  it('lets * stand for one word', () => {
    expect(judgeDifferences([status], [entry('* response 400 is: absent -> present')]).known).toEqual([
      status,
    ]);
    expect(judgeDifferences([status], [entry('* 400 is: absent -> present')]).unlisted).toEqual([status]);
    expect(judgeDifferences([status], [entry('* is: absent -> present')]).unlisted).toEqual([status]);
  });

  it('takes every other sign in a line literally', () => {
    const pattern: Difference = { at: 'A.id', aspect: 'pattern', published: 'none', ours: '"^[0-9]{2}$"' };
    expect(judgeDifferences([pattern], [entry('A.id pattern: none -> "^[0-9]{2}$"')]).known).toEqual([
      pattern,
    ]);
    expect(judgeDifferences([pattern], [entry('AXid pattern: none -> "^[0-9]{2}$"')]).unlisted).toEqual([
      pattern,
    ]);
    const words: Difference = { at: 'A.t', aspect: 'enum', published: 'a | b', ours: 'none' };
    expect(judgeDifferences([words], [entry('A.t enum: a ')]).unlisted).toEqual([words]);
  });

  it('finds lines stale that nothing matches', () => {
    expect(judgeDifferences([], [entry('* response 400 is: absent -> present')]).stale).toHaveLength(1);
  });
});
