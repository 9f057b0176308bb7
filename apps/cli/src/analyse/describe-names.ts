import type { ReleasesName, SalesName } from '@new-releases/analysis';

const measures: Record<string, string> = {
  releases: 'releases',
  tracks: 'tracks released',
  mean_duration_ms: 'length of tracks released',
  new_artists: 'new artists',
  explicit_share: 'explicit share of releases',
};

/** `units of Shoes in DE` */
export function describeSales({ product, region, measure }: SalesName): string {
  return `${measure} of ${product}${region === null ? '' : ` in ${region}`}`;
}

/** `releases of label Atlantic`, `all releases` */
export function describeReleases({ by, name, measure }: ReleasesName): string {
  const words = measures[measure] ?? measure;
  return by === 'all' ? `all ${words}` : `${words} of ${by.replaceAll('_', ' ')} ${name}`;
}

/** With a capital at its beginning. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
