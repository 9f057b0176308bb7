import { describe, expect, it } from '@jest/globals';
import { parseOpenapiDocument } from './parse-openapi-document.js';

const minimal = 'openapi: 3.0.3\ninfo: { title: T, version: 1.0.0 }\npaths: {}\n';

describe('parseOpenapiDocument', () => {
  it('reads YAML and JSON', () => {
    expect(parseOpenapiDocument(minimal, 'a.yml').info).toEqual({ title: 'T', version: '1.0.0' });
    const json = JSON.stringify({ openapi: '3.0.0', info: { title: 'J', version: '2' }, paths: {} });
    expect(parseOpenapiDocument(json, 'a.json').info.title).toBe('J');
  });

  it.each([
    ['another version', minimal.replace('3.0.3', '3.1.0')],
    ['no version', minimal.replace(', version: 1.0.0', '')],
    ['no paths', minimal.replace('paths: {}', '')],
    ['paths that are a list', minimal.replace('{}\n', '[]\n')],
    ['components that are a list', `${minimal}components: []\n`],
    ['a web page', '<html><body>Not found</body></html>'],
    ['nothing', ''],
  ])('refuses %s and names the document', (_, text) => {
    expect(() => parseOpenapiDocument(text, 'some.yml')).toThrow(
      /^some\.yml is not an OpenAPI 3\.0 document/u,
    );
  });

  it('says what is wrong with text that is not YAML', () => {
    expect(() => parseOpenapiDocument('a: [1', 'some.yml')).toThrow(/^some\.yml is neither YAML nor JSON: /u);
  });
});
