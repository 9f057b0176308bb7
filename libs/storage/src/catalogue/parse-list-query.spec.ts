import { describe, expect, it } from '@jest/globals';
import { CatalogueQueryError } from '../errors/catalogue-query-error.js';
import { listParameters } from './list-parameters.js';
import { parseListQuery } from './parse-list-query.js';
import { resourceNames } from './resource.js';
import { resources } from './resources.js';

/** A parameter of its own by this name, as it comes out of an address. */
function own(name: string, value: unknown): Record<string, unknown> {
  return Object.defineProperty({}, name, { value, enumerable: true });
}

function refusal(parameters: Record<string, unknown>): CatalogueQueryError {
  try {
    parseListQuery('albums', parameters);
  } catch (error) {
    if (error instanceof CatalogueQueryError) return error;
    throw error;
  }
  throw new Error('it was taken');
}

const prototypeNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];

describe('parseListQuery', () => {
  it('asks for all rows in the usual order where nothing is given', () => {
    expect(parseListQuery('albums', {})).toEqual({
      resource: 'albums',
      filters: [],
      sort: 'released_on',
      descending: true,
      fields: null,
    });
    expect(parseListQuery('artists', { sort: undefined, fields: undefined, popularity: undefined })).toEqual(
      parseListQuery('artists', {}),
    );
  });

  it('is the same for the same question, in whichever order it is put', () => {
    const one = parseListQuery('albums', { label: ['b', 'a', 'b'], q: 'x', fields: 'upc,name,id' });
    const other = parseListQuery('albums', { fields: 'id, name ,upc', q: 'x', label: ['a', 'b'] });
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    expect(one.filters).toEqual([
      { parameter: 'label', values: ['a', 'b'] },
      { parameter: 'q', values: ['x'] },
    ]);
    expect(one.fields).toEqual(['id', 'name', 'upc', 'spotify_url']);
  });

  it('takes every order, and its reverse', () => {
    for (const name of resourceNames) {
      for (const { name: sort } of resources[name].sorts) {
        expect(parseListQuery(name, { sort })).toMatchObject({ sort, descending: false });
        expect(parseListQuery(name, { sort: `-${sort}` })).toMatchObject({ sort, descending: true });
      }
    }
  });

  it.each([
    [{ lable: 'x' }, 'lable', 'is no parameter here; did you mean label?'],
    [{ 'popularity.gtee': '1' }, 'popularity.gtee', 'is no parameter here; did you mean popularity.gte?'],
    [{ field: 'x' }, 'field', 'is no parameter here; did you mean fields?'],
    [{ xyzzyplugh: 'x' }, 'xyzzyplugh', 'is no parameter here'],
    [{ '': 'x' }, '', expect.stringMatching(/^is no parameter here/u)],
    [{ ['x'.repeat(500)]: 'x' }, 'x'.repeat(500), 'is no parameter here'],
    [{ name: 'x' }, 'name', expect.stringMatching(/^is no parameter here/u)],
    [{ 'popularity.gte': ['1', '2'] }, 'popularity.gte', 'must be given once'],
    [{ q: ['a', 'b'] }, 'q', 'must be given once'],
    [{ q: '' }, 'q', 'must be text, not empty'],
    [{ 'released_on.gte': '2026-02-30' }, 'released_on.gte', 'must be a day such as 2026-11-20'],
    [{ label: Array.from({ length: 51 }, String) }, 'label', 'must be given at most 50 times'],
    [{ label: [] }, 'label', 'must be given at least once'],
    [{ 'label.known': [] }, 'label.known', 'must be given once'],
    [{ 'popularity.gte': [] }, 'popularity.gte', 'must be given once'],
    [{ q: { a: 'b' } }, 'q', 'must be a single value'],
    [{ label: [['a']] }, 'label', 'must be a single value'],
    [{ sort: 'label' }, 'sort', expect.stringMatching(/^must be one of released_on, name,/u)],
    [{ sort: '' }, 'sort', expect.stringMatching(/^must be one of /u)],
    [{ sort: '-' }, 'sort', expect.stringMatching(/^must be one of /u)],
    [{ sort: '--name' }, 'sort', expect.stringMatching(/^must be one of /u)],
    [{ sort: ['name', 'id'] }, 'sort', 'must be given once'],
    [{ fields: 'id,lable' }, 'fields', 'has no "lable": did you mean label?'],
    [{ fields: '' }, 'fields', expect.stringMatching(/^has no "": must be of id, name,/u)],
    [{ fields: 'id,,name' }, 'fields', expect.stringMatching(/^has no "": /u)],
    [{ fields: 'artist_ids' }, 'fields', expect.stringMatching(/^has no "artist_ids"/u)],
    [{ fields: ['id', 'name'] }, 'fields', 'must be given once'],
    [{ fields: `id) FROM albums; --` }, 'fields', expect.stringMatching(/^has no /u)],
  ])('refuses %j', (parameters, parameter, problem) => {
    const error = refusal(parameters);
    expect(error).toMatchObject({ name: 'CatalogueQueryError', parameter, problem });
    expect(error.message).toBe(`${error.parameter} ${error.problem}`);
  });

  it.each(prototypeNames)('knows no parameter, order or field %s', (name) => {
    expect(refusal(own(name, 'x'))).toMatchObject({ parameter: name });
    expect(refusal({ sort: name })).toMatchObject({ parameter: 'sort' });
    expect(refusal({ fields: name })).toMatchObject({ parameter: 'fields' });
    expect(parseListQuery('albums', { label: name }).filters).toEqual([
      { parameter: 'label', values: [name] },
    ]);
  });

  it('takes 50 values and 200 characters', () => {
    const label = Array.from({ length: 50 }, (_, index) => `${index}`.padStart(200, 'x'));
    expect(parseListQuery('albums', { label }).filters[0]?.values).toHaveLength(50);
  });
});

describe('listParameters', () => {
  it.each(resourceNames)('of %s have names of their own, none of which means something else', (name) => {
    const resource = resources[name];
    const parameters = [...listParameters(resource).keys()];
    for (const taken of ['sort', 'fields', 'limit', 'cursor', 'format'])
      expect(parameters).not.toContain(taken);
    const columns = resource.columns.map((column) => column.name);
    expect(new Set(columns).size).toBe(columns.length);
    for (const filter of resource.filters) expect(columns).not.toContain(filter.name);
    for (const one of [...resource.always, ...resource.key]) expect(columns).toContain(one);
  });
});
