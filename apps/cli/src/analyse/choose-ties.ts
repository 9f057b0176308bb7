import type { AnalysisInputs, ReleasesName, ScanTies } from '@new-releases/analysis';
import { describeLeftOut } from '../output/describe-left-out.js';
import { UsageError } from '../usage-error.js';
import type { KnownProduct, SeriesSource } from './series-source.js';

/** What products are tied to, as far as there are series of it. */
export interface ChosenTies {
  readonly releases: AnalysisInputs['releases'];
  readonly leftOut: ScanTies['left_out'];
  /** Whether a product is tied to these releases. */
  readonly isTied: (product: string, releases: ReleasesName) => boolean;
}

/**
 * Series of the artists and labels that products are tied to, each once. Ties to genres and albums have none.
 * @param measure what is counted of releases
 * @throws UsageError where nothing is tied to an artist or label that the store knows releases of
 */
export function chooseTies(
  source: SeriesSource,
  products: readonly KnownProduct[],
  measure: string,
): ChosenTies {
  const links = products.flatMap((one) => one.links.map((link) => ({ ...link, product: one.product })));
  const wanted = links.filter(({ kind }) => kind === 'artist' || kind === 'label');
  const names = new Map(
    wanted.map(({ kind, id, name }) => [toId(kind, id), { by: kind, key: id, name: name ?? id, measure }]),
  );
  const found = source.readReleases([...names.values()]);
  const releases = [...names.values()].flatMap((name, place) => {
    const series = found[place] ?? null;
    return series === null ? [] : [{ name, series }];
  });
  const known = new Set(releases.map(({ name: { by, key } }) => toId(by, key)));
  const used = wanted.filter(({ kind, id }) => known.has(toId(kind, id)));
  const leftOut = {
    genres: links.filter(({ kind }) => kind === 'genre').length,
    albums: links.filter(({ kind }) => kind === 'album').length,
    unknown: wanted.length - used.length,
  };
  if (used.length === 0) {
    const without = describeLeftOut(leftOut);
    throw new UsageError(
      `no product is tied to an artist or label that the store knows releases of${without === null ? '' : ` (${without})`}: new-releases sales map FILE.csv ties them`,
    );
  }
  const tied = new Set(used.map(({ product, kind, id }) => toId(product, toId(kind, id))));
  return {
    releases,
    leftOut,
    isTied: (product, { by, key }) => tied.has(toId(product, toId(by, key))),
  };
}

function toId(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}
