import { InvalidArgumentError } from 'commander';

/** `100/30`: so many requests in so many seconds. */
export function parseRate(text: string): { limit: number; windowMs: number } {
  const match = /^(\d+)\/(\d+(?:\.\d+)?)$/.exec(text.trim());
  const limit = Number(match?.[1]);
  const windowMs = Number(match?.[2]) * 1000;
  if (!(limit >= 1 && windowMs >= 1)) {
    throw new InvalidArgumentError('Give requests per seconds, e.g. 100/30.');
  }
  return { limit, windowMs };
}
