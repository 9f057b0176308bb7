import { describe, expect, it } from '@jest/globals';
import { parseTokenAnswer } from './parse-token-answer.js';

const token = { access_token: 'T-1', token_type: 'Bearer', expires_in: 3600 };
const redact = (text: string) => text.replaceAll('SECRET', '[secret]');

/** What an answer comes to: the token, or the error. */
function parse(status: number, body: unknown, retryAfter: string | null = null) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  try {
    return parseTokenAnswer({ status, text, retryAfter }, redact);
  } catch (error) {
    return error;
  }
}

describe('a 200', () => {
  it.each(['Bearer', 'bearer', 'BEARER'])('is a token of type %s', (type) => {
    expect(parse(200, { ...token, token_type: type, expires_in: 0.5 })).toEqual({
      value: 'T-1',
      lifetimeMs: 500,
    });
  });

  it.each([
    [{ access_token: undefined }, 'access_token is not a token'],
    [{ access_token: '' }, 'access_token is not a token'],
    [{ access_token: ['T'] }, 'access_token is not a token'],
    [{ access_token: ' T' }, 'access_token is not a token'],
    [{ access_token: 'T ' }, 'access_token is not a token'],
    [{ access_token: 'Tü' }, 'access_token is not a token'],
    [{ token_type: undefined }, 'token_type is not Bearer'],
    [{ token_type: ['Bearer'] }, 'token_type is not Bearer'],
    [{ token_type: 'mac' }, 'token_type is not Bearer'],
    [{ expires_in: undefined }, 'expires_in is not a positive number'],
    [{ expires_in: '3600' }, 'expires_in is not a positive number'],
    [{ expires_in: 0 }, 'expires_in is not a positive number'],
    [{ expires_in: -1 }, 'expires_in is not a positive number'],
  ])('with %j is a breach of contract that names the field', (fields, problem) => {
    expect(parse(200, { ...token, ...fields })).toMatchObject({
      name: 'TokenContractError',
      message: `the token endpoint answered 200, but ${problem}`,
      status: 200,
      retriable: false,
    });
  });

  it('that lasts for ever is none', () => {
    expect(parse(200, '{"access_token":"T","token_type":"Bearer","expires_in":1e999}')).toMatchObject({
      name: 'TokenContractError',
    });
  });

  it.each(['', '<html>', 'null', '"T"', '7', '{"access_token"'])('of %j is asked for again', (text) => {
    expect(parse(200, text)).toMatchObject({
      name: 'TokenEndpointError',
      message: 'the token endpoint answered 200 without JSON',
      status: 200,
      retriable: true,
      retryAfterMs: null,
    });
  });
});

describe('a refusal', () => {
  it.each([
    [400, 'invalid_client'],
    [401, 'invalid_client'],
    [400, 'unauthorized_client'],
  ])('%d %s means the credentials', (status, error) => {
    expect(parse(status, { error })).toMatchObject({
      name: 'InvalidClientError',
      message: `Spotify refused the client credentials (${error})`,
      status,
      retriable: false,
      error,
      errorDescription: null,
    });
  });

  it('tells the description, without secrets, cut to 300 characters', () => {
    const error = parse(400, { error: 'invalid_client', error_description: `SECRET ${'x'.repeat(400)}` });
    const errorDescription = `[secret] ${'x'.repeat(291)}`;
    expect(error).toMatchObject({
      message: `Spotify refused the client credentials (invalid_client: ${errorDescription})`,
      errorDescription,
    });
  });

  it.each<[number, unknown, boolean, string]>([
    [500, { error: 'invalid_client' }, true, '500 (invalid_client)'],
    [503, { error: 'x' }, true, '503 (x)'],
    [429, { error: 'x' }, true, '429 (x)'],
    [408, { error: 'x' }, true, '408 (x)'],
    [400, { error: 'invalid_request' }, false, '400 (invalid_request)'],
    [499, { error: 'x' }, false, '499 (x)'],
    [403, { error: 'invalid_client' }, false, '403 (invalid_client)'],
    [400, { error: { status: 400 } }, true, '400'],
    [403, '<html>', true, '403'],
    [404, 'null', true, '404'],
    [204, '', true, '204'],
    [299, '', true, '299'],
    [300, '', false, '300, a redirect, which is not followed'],
    [307, { error: 'x' }, false, '307 (x), a redirect, which is not followed'],
    [399, '', false, '399, a redirect, which is not followed'],
  ])('%d %j may pass: %p', (status, body, retriable, told) => {
    expect(parse(status, body)).toMatchObject({
      name: 'TokenEndpointError',
      message: `the token endpoint answered ${told}`,
      status,
      retriable,
    });
  });

  it("tells the endpoint's word without secrets, cut to 100 characters", () => {
    expect(parse(400, { error: `SECRET${'x'.repeat(200)}` })).toMatchObject({
      message: `the token endpoint answered 400 ([secret]${'x'.repeat(92)})`,
    });
  });
});

describe('Retry-After', () => {
  it.each([
    ['7', 7_000],
    [' 120 ', 120_000],
    ['  1  ', 1_000],
    ['999999999', 999_999_999_000],
    ['1234567890', null],
    ['0', null],
    ['1.5', null],
    ['-7', null],
    ['7 s', null],
    ['x7', null],
    ['', null],
    ['Sun, 22 Nov 2026 00:00:04 GMT', null],
    [null, null],
  ])('%j is %p ms', (value, retryAfterMs) => {
    expect(parse(503, '', value)).toMatchObject({ retryAfterMs });
  });
});
