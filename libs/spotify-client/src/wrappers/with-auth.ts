import { AuthenticationError } from '../errors/authentication-error.js';
import { raceSignal } from '../race-signal.js';
import type { GetAccessToken } from '../types.js';
import type { Send } from './api-request.js';

/**
 * After a 401 asks for another token, naming the one that was refused, and tries once more. The status alone
 * decides, as the messages of Spotify change.
 * Throws AuthenticationError, and the errors of `getAccessToken` untouched.
 */
export function withAuth(send: Send, getAccessToken: GetAccessToken): Send {
  return async (request) => {
    const { call } = request;
    const { signal } = call;
    const response = await send(request);
    if (response.status !== 401) return response;
    const refusedToken = call.token;
    const renewed = await raceSignal(getAccessToken({ signal, refusedToken }), signal);
    // The same token again would be refused again: no request for that.
    const second = renewed === refusedToken ? response : await send(request);
    if (second.status !== 401) return second;
    const { operation, attempts, lastExcerpt: bodyExcerpt } = call;
    throw new AuthenticationError({ operation, status: 401, attempts, bodyExcerpt });
  };
}
