import { expect, it } from '@jest/globals';
import { describeKnown } from './describe-known.js';

const named = (...names: string[]) => names.map((name) => ({ key: name, name }));

it('tells what is near, else some of all, else that there is nothing', () => {
  expect(describeKnown('Atl', named('Domino', 'Atlantic'), 'none')).toBe('nearest: "Atlantic"');
  expect(describeKnown('band', [{ key: '0Od', name: 'The Band' }], 'none')).toBe('nearest: "0Od" (The Band)');
  expect(describeKnown('x', named('Domino', 'Atlantic'), 'none')).toBe('it has "Domino", "Atlantic"');
  expect(describeKnown('x', named('a', 'b', 'c', 'd', 'e', 'f'), 'none')).toBe(
    'it has "a", "b", "c", "d", "e" and others',
  );
  expect(describeKnown('x', [], 'none')).toBe('none');
});
