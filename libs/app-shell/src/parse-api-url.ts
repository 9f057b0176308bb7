import { InvalidValueError } from './invalid-value-error.js';

/**
 * Checks a base URL that a token or a secret will be sent to, and takes a slash off its end. Plain http is for this machine
 * alone (127.0.0.0/8, ::1, localhost). Throws an InvalidValueError.
 */
export function parseApiUrl(value: string): string {
  if (!URL.canParse(value)) throw new InvalidValueError('must be an absolute URL beginning with https://');
  const url = new URL(value);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new InvalidValueError('must begin with https://');
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new InvalidValueError(
      'must begin with https://; plain http is accepted for loopback addresses only',
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new InvalidValueError('must not hold a user name or a password');
  }
  if (value.includes('?') || value.includes('#')) throw new InvalidValueError('must not hold a ? or a #');
  return url.href.replace(/\/+$/, '');
}

/** The URL parser has brought every way to write an IPv4 address to four decimal numbers. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
