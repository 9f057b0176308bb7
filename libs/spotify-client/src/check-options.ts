import type { RateWindow, SpotifyClientOptions } from './types.js';

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

function refuse(option: keyof SpotifyClientOptions, problem: string): never {
  throw new TypeError(`@new-releases/spotify-client: option ${option} ${problem}`);
}

function checkBaseUrl(value: string): void {
  if (!URL.canParse(value)) refuse('baseUrl', 'is not a URL');
  const url = new URL(value);
  const plain = url.protocol === 'http:' && loopback.test(url.hostname);
  if (url.protocol !== 'https:' && !plain) refuse('baseUrl', 'must be https (http only for loopback)');
  if (url.search !== '' || url.hash !== '') refuse('baseUrl', 'must not hold a query or a fragment');
  if (url.username !== '' || url.password !== '') refuse('baseUrl', 'must not hold credentials');
}

function checkRate(option: 'rate' | 'learnedRate', window: RateWindow | undefined): void {
  if (window === undefined) return;
  if (!Number.isInteger(window.limit) || window.limit < 1) refuse(option, 'needs a limit of at least 1');
  if (!(window.windowMs > 0)) refuse(option, 'needs a windowMs above 0');
}

const leasts = {
  concurrency: 1,
  maxAttempts: 1,
  maxWaitMs: 0,
  timeoutMs: 1,
  deadlineMs: 1,
} as const satisfies Partial<Record<keyof SpotifyClientOptions, number>>;

/**
 * Checks options that the compiler cannot, or that come from plain JavaScript.
 * @throws TypeError that names the package and the option.
 */
export function checkOptions(options: SpotifyClientOptions & { baseUrl: string }): void {
  if (typeof (options.getAccessToken as unknown) !== 'function') {
    refuse('getAccessToken', 'must be a function');
  }
  checkBaseUrl(options.baseUrl);
  checkRate('rate', options.rate);
  checkRate('learnedRate', options.learnedRate);
  for (const [name, least] of Object.entries(leasts) as [keyof typeof leasts, number][]) {
    const value = options[name];
    // NaN compares false.
    if (value !== undefined && !(value >= least)) refuse(name, `must be a number of at least ${least}`);
  }
}
