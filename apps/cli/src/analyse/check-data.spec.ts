import { expect, it } from '@jest/globals';
import { checkData } from './check-data.js';

const product = { product: 'Shoes', regions: [], links: [] };
const all = { by: 'all', key: 'all', name: 'all', measure: 'releases' };

it.each([
  [
    [],
    null,
    'the store /s.db has no releases yet (new-releases extract), and has no sales yet (new-releases sales import FILE.csv',
  ],
  [
    [product],
    null,
    'the store /s.db has no releases yet (new-releases extract). DATABASE_URL names another store',
  ],
  [[], all, 'the store /s.db has no sales yet (new-releases sales import FILE.csv'],
])('names the store that lacks something: products %j, releases %j', (products, releases, message) => {
  const source = { listProducts: () => products, findReleases: () => releases };
  expect(() => {
    checkData(source, '/s.db', { releases: true });
  }).toThrow(message);
});

it('wants no releases where days are named, and nothing more of a store that has both', () => {
  const source = { listProducts: () => [product], findReleases: () => null };
  expect(() => {
    checkData(source, '/s.db', { releases: false });
  }).not.toThrow();
  expect(() => {
    checkData({ ...source, findReleases: () => all }, '/s.db', { releases: true });
  }).not.toThrow();
});
