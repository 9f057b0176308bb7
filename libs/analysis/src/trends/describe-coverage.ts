import type { ReleaseCounts } from '@new-releases/storage/catalogue';
import type { TrendCoverage } from './trend.js';

/** How far what is made of counts can be trusted. */
export function describeCoverage({ coverage, listings }: ReleaseCounts): TrendCoverage {
  const sum = (some: ReleaseCounts['listings']) => some.reduce((total, span) => total + span.listings, 0);
  return {
    ...coverage,
    listings: sum(listings),
    cappedListings: sum(listings.filter(({ isCapped }) => isCapped)),
  };
}
