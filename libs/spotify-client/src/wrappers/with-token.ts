import { raceSignal } from '../race-signal.js';
import type { GetAccessToken } from '../types.js';
import type { Send } from './api-request.js';

/**
 * Puts the access token on each request at the last moment before the ledger: a token read earlier could end
 * while the request waits in the throttle, and a refused request costs quota like any other.
 * Throws the errors of `getAccessToken` untouched.
 */
export function withToken(send: Send, getAccessToken: GetAccessToken): Send {
  return async (request) => {
    const { call } = request;
    const token = await raceSignal(getAccessToken({ signal: call.signal }), call.signal);
    // A bad header value would make fetch throw an error that quotes it.
    if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) {
      throw new TypeError('@new-releases/spotify-client: getAccessToken gave no usable token');
    }
    call.token = token;
    return send({ ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } });
  };
}
