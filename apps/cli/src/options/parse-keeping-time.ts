import { InvalidValueError, parseDuration } from '@new-releases/app-shell';

/** How long content is kept, milliseconds. `0` would delete what was just read, and means "keep all" elsewhere. */
export function parseKeepingTime(text: string): number {
  const durationMs = parseDuration(text);
  if (durationMs === 0)
    throw new InvalidValueError(
      'must be longer than 0: leave it out to keep everything, or delete everything by `new-releases purge --all`',
    );
  return durationMs;
}
