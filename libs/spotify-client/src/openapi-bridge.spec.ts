import { describe, expect, it } from '@jest/globals';
import { buildResponse } from '../test/build-call.js';
import { openapiRequest, toOpenapiResponse } from './openapi-bridge.js';

describe('openapiRequest', () => {
  it('holds what a request is asked for', () => {
    const { url, method } = new openapiRequest('https://x/y', { method: 'GET' });
    expect({ url, method }).toEqual({ url: 'https://x/y', method: 'GET' });
  });
});

describe('toOpenapiResponse', () => {
  const json = { a: 1 };
  const shown = toOpenapiResponse(buildResponse({ status: 201, text: '{"a":1}', byteLength: 7, json }));

  it('shows status, text and the body that was parsed already', async () => {
    expect(shown).toMatchObject({ ok: true, status: 201 });
    expect(await shown.text()).toBe('{"a":1}');
    expect(await shown.json()).toBe(json);
  });

  it.each(['content-length', 'Content-Length'])('has a %s', (name) => {
    expect(shown.headers.get(name)).toBe('7');
  });

  it.each(['x-content-length', 'content-length-x', 'content-type'])('has no %s', (name) => {
    expect(shown.headers.get(name)).toBeNull();
  });
});
