/** Whom the pages of the dashboard are to tell of. */
export interface DashboardFacts {
  /** Last release day. */
  readonly lastDay: string;
  /** With most albums, most first. */
  readonly labels: readonly string[];
  /** Id of the one with most albums. */
  readonly artist: string;
  readonly album: string;
  readonly run: string;
  readonly analysis: string;
}

const dayMs = 86_400_000;

/** What the pages of apps/dashboard ask of the read API, by page, with the largest artist and label. */
export function listDashboardPages(facts: DashboardFacts): Record<string, string[]> {
  const { lastDay, labels, artist, album, run, analysis } = facts;
  const to = lastDay;
  const from = back(to, 26 * 7);
  const year = back(to, 52 * 7);
  const [label = ''] = labels;
  const days = { from, to };
  const released = { 'released_on.gte': from, 'released_on.lte': to };
  const list = { sort: '-released_on', limit: 25 };
  const rising = (by: string, limit: number) => ask('/v1/trends/rising', { by, weeks: 4, limit });
  const trend = (query: Query) =>
    ask('/v1/trends/releases', { period: 'week', measure: 'releases', ...query });
  const count = { limit: 1, count: true };
  return {
    overview: [
      ask('/v1/albums', count),
      ask('/v1/artists', count),
      ask('/v1/albums', { ...count, 'released_on.gte': back(to, 7), 'released_on.lte': to }),
      trend({ by: 'all', ...days }),
      ask('/v1/runs', { limit: 5 }),
      ask(`/v1/runs/${run}`, {}),
      ...[rising('artist', 5), rising('label', 5)],
    ],
    releases: [
      trend({ by: 'album_type', ...days }),
      ask('/v1/trends/calendar', days),
      ask('/v1/trends/weekdays', { by: 'all', ...days }),
      rising('artist', 6),
      ask('/v1/trends/spikes', { by: 'all', measure: 'releases' }),
      ask('/v1/albums', { ...released, ...list }),
      ask('/v1/albums', { ...released, limit: 1, facets: 'album_type,label' }),
    ],
    'releases by day, ten labels': [
      trend({ by: 'label', period: 'day', key: labels.slice(0, 10), ...days }),
      ask('/v1/albums', { limit: 1, facets: 'label' }),
    ],
    'releases over three years by market': [trend({ by: 'market', from: back(to, 155 * 7), to })],
    artists: [ask('/v1/artists', { sort: '-first_seen_at', limit: 25 }), rising('artist', 20)],
    'artists by followers, searched': [
      ask('/v1/artists', { sort: '-followers', limit: 25 }),
      ask('/v1/artists', { q: 'artist 17', sort: '-first_seen_at', limit: 25 }),
    ],
    'one artist': [
      ask(`/v1/artists/${artist}`, {}),
      ask(`/v1/artists/${artist}/albums`, count),
      ask(`/v1/artists/${artist}/history`, {}),
      trend({ by: 'artist', key: artist, from: year, to }),
      ask('/v1/albums', { artist_id: artist, ...list }),
      ask('/v1/albums', { artist_id: artist, limit: 1, facets: 'album_type,label' }),
    ],
    labels: [
      ask('/v1/albums', { limit: 1, facets: 'label', 'label.known': true }),
      ask('/v1/albums', { limit: 1, facets: 'label' }),
      rising('label', 20),
    ],
    'one label': [
      ask('/v1/albums', { label, ...count, sort: '-released_on', facets: 'album_type' }),
      trend({ by: 'label', key: label, from: year, to }),
      ask('/v1/albums', { label, ...list }),
      ask('/v1/albums', { label, limit: 1, facets: 'album_type' }),
    ],
    sales: [
      ask('/v1/sales/products', { limit: 50 }),
      ask('/v1/sales/products', { product: 'Product 0' }),
      ask('/v1/sales/series', { product: 'Product 0', measure: 'revenue', period: 'day' }),
      ask('/v1/sales/files', { limit: 50 }),
    ],
    'albums as of half a year ago': [
      ask('/v1/albums', { as_of: from, sort: '-first_seen_at', limit: 25 }),
      ask(`/v1/albums/${album}/history`, {}),
    ],
    relations: [ask('/v1/analyses', { limit: 50 })],
    'one scan': [
      ask(`/v1/analyses/${analysis}`, {}),
      ask(`/v1/analyses/${analysis}/pairs`, { sort: 'q_value', limit: 50 }),
      ask(`/v1/analyses/${analysis}/pairs`, { sort: 'q_value', limit: 50, found: true }),
    ],
    'runs and quota': [ask('/v1/runs', { limit: 25 }), ask('/v1/quota', {}), ask(`/v1/runs/${run}`, {})],
  };
}

type Query = Readonly<Record<string, string | number | boolean | readonly string[]>>;

function ask(path: string, query: Query): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, String(one)] as [string, string]),
  );
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs).toString()}`;
}

function back(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * dayMs).toISOString().slice(0, 10);
}
