import { describe, expect, it } from '@jest/globals';
import { buildDocument } from '../../test/build-document.js';
import { resolveReference } from './resolve-reference.js';

const document = buildDocument({
  schemas: {
    Alias: { $ref: '#/components/schemas/Thing' },
    'a/b~c': { type: 'string' },
    Round: { $ref: '#/components/schemas/About' },
    About: { $ref: '#/components/schemas/Round' },
  },
});
const reference = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

describe('resolveReference', () => {
  it('returns what is no reference as it is, without a name', () => {
    expect(resolveReference(document, { type: 'string' })).toEqual({ value: { type: 'string' }, name: null });
  });

  it('follows a chain to its end and names that', () => {
    expect(resolveReference(document, reference('Alias'))).toMatchObject({
      name: 'Thing',
      value: { type: 'object' },
    });
  });

  it('understands the escapes of JSON pointers', () => {
    expect(resolveReference(document, reference('a~1b~0c')).value).toEqual({ type: 'string' });
  });

  it.each(['#/components/schemas/None', 'other.yml#/Thing', '#/info/title/x'])('throws for %s', ($ref) => {
    expect(() => resolveReference(document, { $ref })).toThrow(`the reference ${$ref} leads nowhere`);
  });

  it('throws for a circle instead of turning in it', () => {
    expect(() => resolveReference(document, reference('Round'))).toThrow('leads back to itself');
  });

  it('throws where no object is', () => {
    expect(() => resolveReference(document, undefined)).toThrow('an object is missing');
  });
});
