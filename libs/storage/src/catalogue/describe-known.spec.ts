import { expect, it } from '@jest/globals';
import { describeKnown } from './describe-known.js';
import { findKnownInstead, type Nameable } from './near-names.js';

const describe = (wanted: string, known: Nameable[]) =>
  describeKnown(findKnownInstead(wanted, known), 'none');
const named = (...names: string[]) => names.map((name) => ({ key: name, name }));

it('tells what is near, else some of all, else that there is nothing', () => {
  expect(describe('Atl', named('Domino', 'Atlantic'))).toBe('nearest: "Atlantic"');
  expect(describe('band', [{ key: '0Od', name: 'The Band' }])).toBe('nearest: "0Od" (The Band)');
  expect(describe('x', named('Domino', 'Atlantic'))).toBe('it has "Domino", "Atlantic"');
  expect(describe('x', named('a', 'b', 'c', 'd', 'e', 'f'))).toBe(
    'it has "a", "b", "c", "d", "e" and others',
  );
  expect(describe('x', [])).toBe('none');
});
