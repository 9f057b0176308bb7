import type { ReadApiClientOptions } from './types.js';

function refuse(option: keyof ReadApiClientOptions, problem: string): never {
  throw new TypeError(`@new-releases/read-api-client: option ${option} ${problem}`);
}

function checkBaseUrl(value: unknown): void {
  if (typeof value !== 'string' || !URL.canParse(value)) refuse('baseUrl', 'is not a URL');
  const url = new URL(value);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') refuse('baseUrl', 'must be http or https');
  if (/[?#]/.test(value)) refuse('baseUrl', 'must not hold a query or a fragment');
  if (url.username !== '' || url.password !== '') refuse('baseUrl', 'must not hold credentials: use apiKey');
}

/**
 * Checks options that the compiler cannot, or that come from plain JavaScript.
 * @throws TypeError that names the package and the option, and repeats no key
 */
export function checkOptions({ baseUrl, apiKey, fetch, timeoutMs }: ReadApiClientOptions): void {
  checkBaseUrl(baseUrl);
  // What a header can carry (RFC 6750, b64token), and what the read API takes for a key.
  if (apiKey !== undefined && !(typeof (apiKey as unknown) === 'string' && /^[\w\-.~+/]+=*$/.test(apiKey)))
    refuse('apiKey', 'must be letters, digits and -._~+/ only, and not empty');
  if (fetch !== undefined && typeof (fetch as unknown) !== 'function') refuse('fetch', 'must be a function');
  // Timers count in 32 bits; NaN compares false.
  if (timeoutMs !== undefined && !(timeoutMs >= 1 && timeoutMs <= 2_147_483_647))
    refuse('timeoutMs', 'must be a number from 1 to 2147483647');
}
