import { describe, expect, it } from '@jest/globals';
import { describeKnown, findNearNames } from './near-names.js';

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

describe('describeKnown', () => {
  it('tells what is near, else some of all, else that there is nothing', () => {
    expect(describeKnown('Atl', labels.slice(0, 2), 'none')).toBe('nearest: "Atlantic"');
    expect(describeKnown('band', [{ key: '0Od', name: 'The Band' }], 'none')).toBe(
      'nearest: "0Od" (The Band)',
    );
    expect(describeKnown('x', labels.slice(0, 2), 'none')).toBe('it has "Domino", "Atlantic"');
    expect(describeKnown('x', named('a', 'b', 'c', 'd', 'e', 'f'), 'none')).toBe(
      'it has "a", "b", "c", "d", "e" and others',
    );
    expect(describeKnown('x', [], 'none')).toBe('none');
  });
});
