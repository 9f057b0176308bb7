import { InvalidValueError } from './invalid-value-error.js';

/** `100/30`: so many requests in so many seconds. Throws an InvalidValueError. */
export function parseRate(text: string): { limit: number; windowMs: number } {
  const match = /^(\d+)\/(\d+(?:\.\d+)?)$/.exec(text.trim());
  const limit = Number(match?.[1]);
  const windowMs = Number(match?.[2]) * 1000;
  if (!(limit >= 1 && windowMs >= 1)) throw new InvalidValueError('must be requests/seconds, such as 100/30');
  return { limit, windowMs };
}
