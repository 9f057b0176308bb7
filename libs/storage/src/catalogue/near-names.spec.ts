import { describe, expect, it } from '@jest/globals';
import { findKnownInstead, findNearNames } from './near-names.js';

const named = (...names: string[]) => names.map((name) => ({ key: name, name }));
const labels = named('Domino', 'Atlantic', 'Atlantic Records UK', 'Warner Atlantic', 'Beyoncé');

describe('findNearNames', () => {
  it.each([
    ['atlantic', ['Atlantic', 'Atlantic Records UK', 'Warner Atlantic']],
    [' BEYONCE ', ['Beyoncé']],
    ['Domnio', ['Domino']],
    ['Dom', ['Domino']],
    ['Nobody', []],
    ['', []],
  ])('finds what is near to %j', (wanted, found) => {
    expect(findNearNames(wanted, labels).map(({ key }) => key)).toEqual(found);
  });

  it.each([
    ['scraf', 'Scarf'],
    ['Hta', 'Hat'],
    ['Cat', 'Hat'],
    ['Hal', 'Hat'],
    ['Beeyncé', 'Beyence'],
    ['Ct', undefined],
    ['Hot', 'Hat'],
    ['Tah', undefined],
  ])('finds the name of which %j is one slip', (wanted, found) => {
    const [near] = findNearNames(wanted, named('Hat', 'Scarf', 'Umbrella', 'Beyence'));
    expect(near?.key).toBe(found);
  });

  it('puts a slip before what only shares letters, and behind what holds the name', () => {
    const order = findNearNames('scraf', named('Scra Rafters', 'Scarf', 'Big scraf')).map(({ key }) => key);
    expect(order).toEqual(['Big scraf', 'Scarf', 'Scra Rafters']);
  });

  it('finds by the name as by the id, and at most five', () => {
    const artist = { key: '0OdUWJ0sBjDrqHygGUXeCF', name: 'Band of Horses' };
    expect(findNearNames('band of horses', [artist])).toEqual([artist]);
    expect(findNearNames('0oduwj0s', [artist])).toEqual([artist]);
    expect(findNearNames('Shoes', named(...[1, 2, 3, 4, 5, 6].map((one) => `Shoes ${one}`)))).toHaveLength(5);
  });
});

describe('findKnownInstead', () => {
  it('finds what is near, else some of all, else nothing', () => {
    expect(findKnownInstead('Atl', labels)).toEqual({
      names: named('Atlantic', 'Atlantic Records UK', 'Warner Atlantic'),
      ...{ areNear: true, hasMore: false },
    });
    const few = named('Domino', 'Atlantic');
    expect(findKnownInstead('x', few)).toEqual({ names: few, areNear: false, hasMore: false });
    expect(findKnownInstead('x', named('a', 'b', 'c', 'd', 'e', 'f'))).toEqual({
      names: named('a', 'b', 'c', 'd', 'e'),
      ...{ areNear: false, hasMore: true },
    });
    expect(findKnownInstead('x', [])).toEqual({ names: [], areNear: false, hasMore: false });
  });
});
