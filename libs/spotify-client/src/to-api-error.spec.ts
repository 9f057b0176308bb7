import { describe, expect, it } from '@jest/globals';
import type { OperationId } from '@new-releases/spotify-types';
import { buildCall, buildRequest, buildResponse } from '../test/build-call.js';
import { toApiError } from './to-api-error.js';

function toError(status: number, text = '', operation: OperationId = 'get-an-album', url?: string) {
  const call = buildCall({ operation, attempts: 2, lastExcerpt: 'start of it' });
  return toApiError(buildResponse({ status, text }), buildRequest(call, url));
}

describe('toApiError', () => {
  it.each<[number, string, string]>([
    [302, '', 'ContractError'],
    [399, '', 'ContractError'],
    [400, '', 'BadRequestError'],
    [402, 'premium', 'BadRequestError'],
    [403, '', 'CapabilityMissingError'],
    [403, 'Active PREMIUM subscription required', 'PremiumRequiredError'],
    [410, 'premium', 'CapabilityMissingError'],
    [404, '', 'NotFoundError'],
    [404, 'premium', 'NotFoundError'],
    [414, '', 'BadRequestError'],
  ])('%d %j is a %s, with the facts', (status, text, name) => {
    const facts = { operation: 'get-an-album', status, attempts: 2, bodyExcerpt: 'start of it' };
    expect(toError(status, text)).toMatchObject({ name, ...facts });
  });

  it('names the status', () => {
    expect(toError(302).message).toBe('get-an-album: unexpected status 302');
    expect(toError(414).message).toBe('get-an-album: Spotify answered 414');
  });

  it.each<[OperationId, string]>([
    ['get-new-releases', 'CapabilityMissingError'],
    ['get-multiple-albums', 'CapabilityMissingError'],
    ['get-multiple-artists', 'CapabilityMissingError'],
    ['search', 'CapabilityMissingError'],
    ['get-an-album', 'NotFoundError'],
    ['get-an-albums-tracks', 'NotFoundError'],
    ['get-an-artist', 'NotFoundError'],
    ['get-an-artists-albums', 'NotFoundError'],
    ['get-track', 'NotFoundError'],
  ])('takes a 404 of %s for a %s', (operation, name) => {
    expect(toError(404, '', operation).name).toBe(name);
  });

  it.each<[string, OperationId, string, boolean]>([
    ['Invalid limit', 'get-an-album', '', true],
    ['{"message":"invalid LIMIT"}', 'search', '?limit=1', true],
    ['Invalid id', 'search', '?limit=50', false],
    ['', 'search', '?limit=11', true],
    [' \n', 'search', '?limit=11', true],
    ['', 'get-an-artists-albums', '?limit=11', true],
    ['', 'search', '?limit=10', false],
    ['', 'search', '', false],
    ['', 'get-new-releases', '?limit=11', false],
  ])('a 400 of %j to %s%s means the limit: ...', (text, operation, query, isInvalidLimit) => {
    const error = toError(400, text, operation, `https://api.example/v1/x${query}`);
    expect(error).toMatchObject({ isInvalidLimit });
  });

  it('only a 400 can mean the limit', () => {
    expect(toError(414, 'Invalid limit')).toMatchObject({ isInvalidLimit: false });
  });
});
