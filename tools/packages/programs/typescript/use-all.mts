// Every library from TypeScript: what callers name of its types, and their own narrowing of what it gives.
import {
  analyseLags,
  sumByWeek,
  type LagAnalysis,
  type Refusal,
  type WeeklySeries,
} from '@new-releases/analysis';
import { readSales, SalesFileError, type SalesFile } from '@new-releases/analysis/sales';
import { isConfigurationError, Secret, type ExitCode } from '@new-releases/app-shell';
import { loadEnvironment, type EnvironmentWithCredentials } from '@new-releases/app-shell/environment';
import { exitCodes } from '@new-releases/app-shell/exit-codes';
import { createLogger, type Logger } from '@new-releases/app-shell/logger';
import {
  buildDataPackage,
  formatNdjson,
  InvalidCellError,
  formatCsv,
  type ExportColumn,
} from '@new-releases/export';
import {
  createExtraction,
  planRequests,
  type Extraction,
  type ProgressEvent,
  type RunReport,
} from '@new-releases/extraction';
import { isPageCursor, iteratePages, type FetchPage, type PageCursor } from '@new-releases/pagination';
import { createReadApiClient, ReadApiError, type Album } from '@new-releases/read-api-client';
import {
  createAccessTokenProvider,
  isSpotifyAuthError,
  type AccessTokenProvider,
} from '@new-releases/spotify-auth';
import {
  createSpotifyClient,
  NotFoundError,
  type ResponseEvent,
  type SpotifyClient,
} from '@new-releases/spotify-client';
import { openapiDocument, type Page, type SimplifiedAlbum } from '@new-releases/spotify-types';
import { isStoreError, openStore, type Store, type StoreSummary } from '@new-releases/storage';
import { openCatalogue, parseListQuery, type Catalogue } from '@new-releases/storage/catalogue';
import { startWriterThread } from '@new-releases/storage/writer-thread';

function readEnvironment(): EnvironmentWithCredentials {
  try {
    return loadEnvironment({ requireCredentials: true });
  } catch (error) {
    if (!isConfigurationError(error)) throw error;
    const code: ExitCode = exitCodes.configuration;
    process.exit(code);
  }
}

const environment = readEnvironment();
const logger: Logger = createLogger({ level: 'debug', format: 'json' });
const secret: Secret = environment.clientSecret;
const credentials = { clientId: environment.clientId, clientSecret: secret.reveal() };

const tokens: AccessTokenProvider = createAccessTokenProvider({
  ...credentials,
  tokenUrl: environment.tokenUrl,
});
const stranger = createAccessTokenProvider({
  ...credentials,
  clientSecret: 'of-another-app',
  tokenUrl: environment.tokenUrl,
});
const unwelcome: unknown = await stranger.getAccessToken().catch((error: unknown) => error);

const statuses: ResponseEvent['status'][] = [];
const client: SpotifyClient = createSpotifyClient({
  getAccessToken: tokens.getAccessToken,
  baseUrl: environment.apiUrl,
  onResponse: ({ status }) => statuses.push(status),
});
const fetchPage: FetchPage<SimplifiedAlbum> = async ({ offset, limit, signal }) => {
  const page: Page<SimplifiedAlbum> = await client.getNewReleases({ offset, limit }, { signal });
  return page;
};
let stored = '';
for await (const page of iteratePages({ fetchPage, limit: 20 })) {
  stored = JSON.stringify(page.cursor);
  break;
}
const cursor: unknown = JSON.parse(stored);
if (!isPageCursor(cursor)) throw new TypeError('no cursor');
const from: PageCursor = cursor;
let rest = 0;
for await (const { items } of iteratePages({ fetchPage, limit: 20, cursor: from })) rest += items.length;
const missing: unknown = await client
  .getAlbum({ id: '0000000000000000000000' })
  .catch((error: unknown) => error);

const path = `${environment.databasePath}-of-typescript`;
const store: Store = await openStore({ path, writerThread: startWriterThread() });
const extraction: Extraction = createExtraction({
  store,
  ...credentials,
  apiUrl: environment.apiUrl,
  tokenUrl: environment.tokenUrl,
});
const seen = new Set<ProgressEvent['kind']>();
const report: RunReport = await extraction.run({
  source: 'new-releases',
  onProgress: ({ kind }) => void seen.add(kind),
});
const plan = await planRequests({
  store,
  clientId: credentials.clientId,
  request: { source: 'new-releases' },
  now: Date.now,
});
const summary: StoreSummary = await store.getSummary();
await store.close();
const closed: unknown = await store.getSummary().catch((error: unknown) => error);
logger.debug({ plan }, 'planned');

const catalogue: Catalogue = openCatalogue({ path });
const query = parseListQuery('albums', { fields: 'id,name', sort: 'name' });
let lines = '';
for (const chunk of formatNdjson(catalogue.iterateJson(query))) lines += chunk;
catalogue.close();
const columns: ExportColumn[] = [{ name: 'id', type: 'string', nullable: false, description: 'Spotify id' }];
const dictionary = buildDataPackage({
  name: 'albums',
  created: '2026-11-22T14:30:00Z',
  resources: [{ name: 'albums', path: 'albums.ndjson', format: 'ndjson', columns, primaryKey: ['id'] }],
});
let invalid: unknown;
try {
  [...formatCsv(columns, [[null]])];
} catch (error) {
  invalid = error;
}

const twelveWeeks: WeeklySeries = sumByWeek(
  Array.from({ length: 84 }, (_, day) => ({
    day: new Date(Date.UTC(2026, 0, 5 + day)).toISOString().slice(0, 10),
    value: day,
  })),
).series;
const analysis: LagAnalysis | Refusal = analyseLags({ releases: twelveWeeks, sales: twelveWeeks });

async function* noBytes(): AsyncGenerator<Uint8Array, void> {}
const unread: SalesFile | SalesFileError = await readSales({
  bytes: noBytes(),
  timeZone: 'UTC',
  nowMs: 0,
}).catch((error: SalesFileError) => error);

const api = createReadApiClient({ baseUrl: process.env['READ_API_URL'] ?? '' });
const names: Album['name'][] = [];
for await (const album of api.iterateRows('/v1/albums', { query: { limit: 50 } })) names.push(album.name);
const absent: unknown = await api
  .get('/v1/albums/{id}', { path: { id: '0000000000000000000000' } })
  .catch((error: unknown) => error);

console.log(
  JSON.stringify({
    unwelcome: isSpotifyAuthError(unwelcome) && unwelcome.retriable,
    firstStatus: statuses[0],
    rest,
    missing: missing instanceof NotFoundError,
    operations: Object.keys(openapiDocument.paths).length,
    state: report.run.state,
    hasProgress: seen.size > 0,
    stored: summary.albumsComplete,
    closed: isStoreError(closed),
    lines: lines.trimEnd().split('\n').length,
    described: dictionary.resources.length,
    unread: unread instanceof SalesFileError && unread.option,
    weeksNeeded: analysis.outcome === 'refused' && analysis.weeksNeeded,
    invalid: invalid instanceof InvalidCellError && invalid.column,
    served: names.length,
    absent: absent instanceof ReadApiError && absent.status,
  }),
);
