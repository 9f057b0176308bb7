import { InvalidValueError } from './invalid-value-error.js';

const unitMs: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 7 * 86_400_000,
};

/** `90s`, `30m`, `12h`, `7d`, `2w` in milliseconds; `0` is allowed without a unit. Throws an InvalidValueError. */
export function parseDuration(text: string): number {
  const match = /^(\d+(?:\.\d+)?)(s|m|h|d|w)$/.exec(text.trim());
  const durationMs =
    text.trim() === '0' ? 0 : Math.round(Number(match?.[1]) * (unitMs[match?.[2] ?? ''] ?? NaN));
  if (!Number.isSafeInteger(durationMs)) {
    throw new InvalidValueError('must be a number with a unit: 90s, 30m, 12h, 7d or 2w');
  }
  return durationMs;
}
