import { describe, expect, it } from '@jest/globals';
import { buildCall } from '../../test/build-call.js';
import { ContractError } from '../errors/contract-error.js';
import { readBatch } from './read-batch.js';
import { readPage } from './read-page.js';
import { readRecord } from './read-record.js';

const call = buildCall({ operation: 'search', attempts: 2, lastStatus: 200, lastExcerpt: '{"x"' });
const facts = {
  operation: 'search',
  attempts: 2,
  status: 200,
  bodyExcerpt: '{"x"',
  disposition: 'skippable',
};
const whole = {
  items: [{ id: 'a' }, null],
  href: 'https://x/1',
  limit: 2,
  next: 'https://x/2',
  offset: 0,
  previous: null,
  total: 7,
};

/** What reading comes to, be it an error. */
function outcomeOf(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error;
  }
}
const page = (value: unknown) => outcomeOf(() => readPage(value as typeof whole, call));

describe('readPage', () => {
  it('gives the fields of a page, and no others', () => {
    expect(page({ ...whole, message: 'x' })).toEqual(whole);
    expect(page({ items: [] })).toEqual({ items: [] });
  });

  it.each([
    ['href', 7],
    ['href', undefined],
    ['limit', -1],
    ['limit', 1.5],
    ['limit', '2'],
    ['next', {}],
    ['offset', null],
    ['offset', -1],
    ['previous', 0],
    ['total', '7'],
    ['total', Number.NaN],
  ])('leaves out a %s of %p', (name, value) => {
    const rest = Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name));
    expect(page({ ...whole, [name]: value })).toEqual(rest);
  });

  it.each(['href', 'next', 'previous'])('takes a %s that is null or a text', (name) => {
    for (const value of [null, '', 'https://x']) {
      expect(page({ items: [], [name]: value })).toEqual({ items: [], [name]: value });
    }
  });

  it.each(['limit', 'offset', 'total'])('takes a %s of 0', (name) => {
    expect(page({ items: [], [name]: 0 })).toEqual({ items: [], [name]: 0 });
  });

  it.each([undefined, null, 'x', [], {}, { items: {} }, { items: null }])('refuses %j', (value) => {
    expect(page(value)).toBeInstanceOf(ContractError);
    expect(page(value)).toMatchObject({ ...facts, message: 'search: the page has no items' });
  });
});

describe('readBatch', () => {
  const batch = (value: unknown) => outcomeOf(() => readBatch(value as null[], call));

  it('gives an array, whatever it holds', () => {
    expect(batch([null, 1, {}])).toEqual([null, 1, {}]);
  });

  it.each([undefined, null, {}, 'ab', { length: 1 }])('refuses %j', (value) => {
    expect(batch(value)).toBeInstanceOf(ContractError);
    expect(batch(value)).toMatchObject({ ...facts, message: 'search: the batch is not an array' });
  });
});

describe('readRecord', () => {
  const record = (value: unknown) => outcomeOf(() => readRecord(value as object, call));

  it('gives an object, whatever it holds', () => {
    expect(record({})).toEqual({});
    expect(record({ id: 7 })).toEqual({ id: 7 });
  });

  it.each([undefined, null, [], 'x', 7, true])('refuses %j', (value) => {
    expect(record(value)).toBeInstanceOf(ContractError);
    expect(record(value)).toMatchObject({ ...facts, message: 'search: the answer is not an object' });
  });
});
