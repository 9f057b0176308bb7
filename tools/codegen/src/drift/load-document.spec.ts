import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { buildDocument } from '../../test/build-document.js';
import { buildWorkspace, type TestWorkspace } from '../../test/build-workspace.js';
import { loadDocument } from './load-document.js';

const text = JSON.stringify(buildDocument());
const answer =
  (body: string, status = 200): typeof fetch =>
  () =>
    Promise.resolve(new Response(body, { status }));
const unreachable: typeof fetch = () => Promise.reject(new TypeError('fetch failed'));

describe('loadDocument', () => {
  let workspace: TestWorkspace | undefined;
  afterEach(() => workspace?.remove());

  it('reads a file without the network', async () => {
    workspace = await buildWorkspace({ 'a.json': text });
    const document = await loadDocument(join(workspace.paths.root, 'a.json'), unreachable);
    expect(document.info.version).toBe('1.2.3');
  });

  it('downloads a URL', async () => {
    const asked: string[] = [];
    const fetchUrl: typeof fetch = (input) => {
      asked.push(input instanceof Request ? input.url : input.toString());
      return Promise.resolve(new Response(text));
    };
    expect((await loadDocument('HTTPS://example.test/a.yml', fetchUrl)).info.title).toBe('Test');
    expect(asked).toEqual(['HTTPS://example.test/a.yml']);
  });

  it.each([
    ['an error status', answer('gone', 404), 'https://example.test/a.yml cannot be read: status 404'],
    ['no connection', unreachable, 'https://example.test/a.yml cannot be read: fetch failed'],
    ['a web page', answer('<html></html>'), 'https://example.test/a.yml is not an OpenAPI 3.0 document'],
  ])('names the URL after %s', async (_, fetchUrl, message) => {
    await expect(loadDocument('https://example.test/a.yml', fetchUrl)).rejects.toThrow(message);
  });

  it('names a file that is not there', async () => {
    await expect(loadDocument('/nowhere/a.yml', unreachable)).rejects.toThrow('/nowhere/a.yml');
  });
});
