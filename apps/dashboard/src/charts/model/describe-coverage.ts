import type { components } from '@new-releases/read-api-client';
import { countThings } from '../../format/count-things.js';
import type { Formats } from '../../format/create-formats.js';

type TrendCoverage = components['schemas']['TrendCoverage'];

/** Says how far figures of releases can be trusted: which days listings can have shown, and what they left out. */
export function describeCoverage(coverage: TrendCoverage, formats: Formats): string {
  const { first_day: first, last_day: last, listings, capped_listings: capped } = coverage;
  if (first === null || last === null) return 'No listing was completed yet, so nothing can be told.';
  const parts = [
    `Seen in ${countThings(formats, listings, 'listing')}, which can have shown releases from ${formats.day(first)} to ${formats.day(last)}.`,
    ...(capped === 0
      ? []
      : [`Of these, ${formats.number(capped)} reached the most that the source lists: there may be more.`]),
    ...(coverage.imprecise_releases === 0
      ? []
      : [
          `Left out: ${countThings(formats, coverage.imprecise_releases, 'release')} whose date names no day.`,
        ]),
    ...(coverage.unread_releases === 0
      ? []
      : [
          `Not read, as they wait or could not be: ${countThings(formats, coverage.unread_releases, 'release')}. Labels, lengths and what is explicit are known in part until they are.`,
        ]),
    ...(coverage.is_current || coverage.counted_at === null
      ? []
      : [`Counted ${formats.time(coverage.counted_at)}; the store has changed since.`]),
  ];
  return parts.join(' ');
}
