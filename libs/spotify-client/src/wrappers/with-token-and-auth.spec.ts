import { describe, expect, it } from '@jest/globals';
import { buildCall, buildRequest, buildResponse } from '../../test/build-call.js';
import type { GetAccessToken } from '../types.js';
import type { ApiRequest } from './api-request.js';
import { withAuth } from './with-auth.js';
import { withToken } from './with-token.js';

function setUp(token: unknown, status = 200) {
  const call = buildCall({ operation: 'search', lastExcerpt: 'start of it' });
  const sent: ApiRequest[] = [];
  const asked: unknown[] = [];
  const send = async (request: ApiRequest) => {
    sent.push(request);
    call.attempts += 1;
    return buildResponse({ status });
  };
  const getAccessToken = (async (options) => {
    asked.push(options);
    return token;
  }) as GetAccessToken;
  const request = { ...buildRequest(call), headers: { accept: 'x' } };
  return { call, sent, asked, send, getAccessToken, request };
}

describe('withToken', () => {
  it('adds the token to the other headers, and remembers it', async () => {
    const { call, sent, asked, send, getAccessToken, request } = setUp('T!~');
    await withToken(send, getAccessToken)(request);
    expect(sent).toEqual([{ ...request, headers: { accept: 'x', authorization: 'Bearer T!~' } }]);
    expect(asked).toEqual([{ signal: call.signal }]);
    expect(call.token).toBe('T!~');
  });

  it.each([undefined, null, 7, ['T'], '', ' T', 'T ', 'a b', 'T\n', 'Tü'])('sends no %j', async (token) => {
    const { sent, send, getAccessToken, request } = setUp(token);
    await expect(withToken(send, getAccessToken)(request)).rejects.toThrow(
      new TypeError('@new-releases/spotify-client: getAccessToken gave no usable token'),
    );
    expect(sent).toEqual([]);
  });
});

describe('withAuth', () => {
  it.each([200, 403, 429, 500])('lets a %d through', async (status) => {
    const { sent, asked, send, getAccessToken, request } = setUp('T2', status);
    expect(await withAuth(send, getAccessToken)(request)).toMatchObject({ status });
    expect([sent.length, asked.length]).toEqual([1, 0]);
  });

  it('names the refused token, and says that the renewed one was refused as well', async () => {
    const { call, sent, asked, send, getAccessToken, request } = setUp('T2', 401);
    call.token = 'T1';
    await expect(withAuth(send, getAccessToken)(request)).rejects.toMatchObject({
      name: 'AuthenticationError',
      operation: 'search',
      status: 401,
      attempts: 2,
      bodyExcerpt: 'start of it',
    });
    expect(asked).toEqual([{ signal: call.signal, refusedToken: 'T1' }]);
    expect(sent).toEqual([request, request]);
  });
});
