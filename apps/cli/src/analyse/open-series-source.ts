import {
  earliestDay,
  readTrend,
  toWeeklySeries,
  type ReleasesName,
  type TrendMeasure,
} from '@new-releases/analysis';
import {
  type Catalogue,
  type KeysetPosition,
  parseListQuery,
  type ReleaseDimension,
} from '@new-releases/storage/catalogue';
import type { EventChoice, KnownProduct, SeriesSource } from './series-source.js';

/** Rows of a page. */
const pageRows = 500;

/** The store as a source of series. To be asked within `readTogether`, so that all is of one moment. */
export function openSeriesSource(catalogue: Catalogue): SeriesSource {
  const readTrends = (by: string, measure: string, keys: readonly string[] | null) =>
    readTrend(catalogue, {
      // What releases are told apart by is checked where it comes in.
      ...{ by: by as ReleaseDimension, measure: measure as TrendMeasure },
      ...{ keys, period: 'week', from: earliestDay, to: null },
    })?.series ?? [];
  return {
    inputsVersion: catalogue.getState().inputsVersion,
    findReleases({ by, key, measure }) {
      // Of labels and artists there are too many to read all; of anything else, a key that nothing stands under is a mistake.
      const keys = by === 'label' || by === 'artist' ? [key] : null;
      const found = readTrends(by, measure, keys).find((one) => one.key === key);
      return found === undefined ? null : { by, key, name: found.name ?? key, measure };
    },
    listReleases(by, measure, most) {
      const named =
        by === 'label' || by === 'artist'
          ? catalogue.listBusiest(by, most)
          : readTrends(by, measure, null).slice(0, most);
      return named.map(({ key, name }) => ({ by, key, name: name ?? key, measure }));
    },
    listProducts: () =>
      listRows<KnownProduct>(catalogue, 'sales_products', { fields: 'product,regions,links' }),
    readReleases(names) {
      const groups = groupBy(names, ({ by, measure }) => JSON.stringify([by, measure]));
      const series = new Map(
        groups.flatMap((group) => {
          const [{ by, measure } = { by: 'all', measure: 'releases' }] = group;
          // All at once, unless one of them is gone.
          const together = readTrends(by, measure, toKeys(group));
          const found =
            together.length > 0 ? together : group.flatMap((one) => readTrends(by, measure, toKeys([one])));
          return found.map((one) => [toId({ by, measure, key: one.key }), toWeeklySeries(one)] as const);
        }),
      );
      return names.map((name) => series.get(toId(name)) ?? null);
    },
    readSales({ product, region, measure }) {
      const all = { period: 'week', from: null, to: null } as const;
      const found = catalogue.readSalesSeries({ product, region, measure, ...all });
      const series = found && toWeeklySeries(found);
      return series && { series, currency: found.currency };
    },
    findChosen(by, key) {
      const query = parseListQuery('albums', {
        [by === 'artist' ? 'artist_id' : by]: [key],
        fields: 'artists',
      });
      const [row] = catalogue.listPage(query, { limit: 1, after: null }).rows;
      if (row === undefined) return null;
      const { artists } = JSON.parse(row) as { artists: { id: string; name: string | null }[] };
      const artist = by === 'artist' ? artists.find(({ id }) => id === key) : undefined;
      return { key, name: artist?.name ?? key };
    },
    listEvents: (choice) => listEvents(catalogue, choice),
  };
}

/** Releases of the artists and of the labels, each once, by day. A date that names only its month is no day. */
function listEvents(catalogue: Catalogue, { artists, labels, types, from, to }: EventChoice) {
  const common = {
    release_date_precision: 'day',
    ...(types.length > 0 && { album_type: types }),
    ...(from !== null && { 'released_on.gte': from }),
    ...(to !== null && { 'released_on.lte': endOfWeek(to) }),
    fields: 'id,name,released_on',
  };
  const choices = [
    ...(artists.length > 0 ? [{ artist_id: artists }] : []),
    ...(labels.length > 0 ? [{ label: labels }] : []),
  ];
  const albums = choices.flatMap((choice) =>
    listRows<{ id: string; name: string; released_on: string }>(catalogue, 'albums', {
      ...common,
      ...choice,
    }),
  );
  return [...new Map(albums.map((album) => [album.id, album])).values()]
    .map(({ name, released_on: day }) => ({ day, name }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** All rows, page by page: an iteration would want a transaction of its own. */
function listRows<Row>(
  catalogue: Catalogue,
  resource: 'albums' | 'sales_products',
  parameters: Record<string, unknown>,
): Row[] {
  const query = parseListQuery(resource, parameters);
  const rows: Row[] = [];
  for (let after: KeysetPosition | null = null; ;) {
    const page = catalogue.listPage(query, { limit: pageRows, after });
    rows.push(...page.rows.map((row) => JSON.parse(row) as Row));
    if (page.next === null) return rows;
    after = page.next;
  }
}

function groupBy<T>(list: readonly T[], toKey: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(toKey(one), [...(groups.get(toKey(one)) ?? []), one]);
  return [...groups.values()];
}

function toKeys(names: readonly ReleasesName[]): string[] {
  return names.map(({ key }) => key);
}

function toId({ by, key, measure }: Omit<ReleasesName, 'name'>): string {
  return JSON.stringify([by, key, measure]);
}

/** The Sunday of the week that a Monday begins. */
function endOfWeek(monday: string): string {
  return new Date(Date.parse(`${monday}T00:00:00Z`) + 6 * 86_400_000).toISOString().slice(0, 10);
}
