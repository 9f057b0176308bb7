import type { AccessTokenProviderOptions } from './types.js';

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

function refuse(option: keyof AccessTokenProviderOptions, problem: string): never {
  throw new TypeError(`@new-releases/spotify-auth: option ${option} ${problem}`);
}

function checkTokenUrl(value: string): void {
  if (!URL.canParse(value)) refuse('tokenUrl', 'is not a URL');
  const url = new URL(value);
  const plain = url.protocol === 'http:' && loopback.test(url.hostname);
  if (url.protocol !== 'https:' && !plain) refuse('tokenUrl', 'must be https (http only for loopback)');
  if (url.username !== '' || url.password !== '') refuse('tokenUrl', 'must not hold credentials');
}

/**
 * Checks options that the compiler cannot, or that come from plain JavaScript.
 * @throws TypeError that names the package and the option, never a value.
 */
export function checkOptions(options: AccessTokenProviderOptions & { tokenUrl: string }): void {
  for (const name of ['clientId', 'clientSecret'] as const) {
    const value: unknown = options[name];
    if (typeof value !== 'string' || value === '') refuse(name, 'must be a non-empty string');
  }
  // The colon parts id and secret in Basic authentication (RFC 7617, section 2).
  if (options.clientId.includes(':')) refuse('clientId', 'must not hold a colon');
  checkTokenUrl(options.tokenUrl);
  for (const name of ['renewAheadMs', 'timeoutMs', 'maxAttempts'] as const) {
    const value = options[name];
    const least = name === 'renewAheadMs' ? 0 : 1;
    if (value !== undefined && !(Number.isFinite(value) && value >= least)) {
      refuse(name, `must be a number of at least ${least}`);
    }
  }
}
