// Every library from plain JavaScript: from Spotify into a store, from the store into files and over HTTP.
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { analyseLags, createRandom } from '@new-releases/analysis';
import { readSales } from '@new-releases/analysis/sales';
import { exitCodes } from '@new-releases/app-shell';
import { loadEnvironment } from '@new-releases/app-shell/environment';
import { createLogger } from '@new-releases/app-shell/logger';
import { formatCsv, writeParquet } from '@new-releases/export';
import { createExtraction, exitCodeOf } from '@new-releases/extraction';
import { collectItems } from '@new-releases/pagination';
import { createReadApiClient } from '@new-releases/read-api-client';
import { createAccessTokenProvider } from '@new-releases/spotify-auth';
import { createSpotifyClient, isSpotifyApiError } from '@new-releases/spotify-client';
import { openapiDocument } from '@new-releases/spotify-types';
import { openStore } from '@new-releases/storage';
import { listFlatColumns, openCatalogue, parseListQuery } from '@new-releases/storage/catalogue';

const environment = loadEnvironment({ requireCredentials: true });
const logger = createLogger({ level: 'info', format: 'json' });
const credentials = { clientId: environment.clientId, clientSecret: environment.clientSecret.reveal() };

const tokens = createAccessTokenProvider({ ...credentials, tokenUrl: environment.tokenUrl });
const client = createSpotifyClient({
  getAccessToken: (options) => tokens.getAccessToken(options),
  baseUrl: environment.apiUrl,
});
const listed = await collectItems({
  fetchPage: ({ offset, limit, signal }) => client.getNewReleases({ offset, limit }, { signal }),
  limit: 50,
});
const refused = await client.getAlbum({ id: 'none' }).catch((error) => error);

const store = await openStore({ path: environment.databasePath });
const extraction = createExtraction({
  store,
  ...credentials,
  apiUrl: environment.apiUrl,
  tokenUrl: environment.tokenUrl,
});
const report = await extraction.run({ source: 'new-releases', snapshotDir: environment.outputDir });
const summary = await store.getSummary();
await store.close();
logger.info({ run: report.run.id }, 'extracted');

const catalogue = openCatalogue({ path: environment.databasePath });
const albums = parseListQuery('albums', { fields: 'id,name' });
const columns = listFlatColumns(albums);
await pipeline(
  Readable.from(formatCsv(columns, catalogue.iterateFlat(albums))),
  createWriteStream('albums.csv'),
);
const parquet = await writeParquet({ columns, rows: catalogue.iterateFlat(albums), path: 'albums.parquet' });
catalogue.close();

const random = createRandom(7);
const released = Array.from({ length: 130 }, () => random.nextInteger(9));
const sold = released.map((_, week) => 40 + 3 * (released[week - 2] ?? 4) + 5 * random.next());
const analysis = analyseLags({
  releases: { firstWeek: '2024-01-01', values: released },
  sales: { firstWeek: '2024-01-01', values: sold },
});

const sales = await readSales({
  bytes: Readable.from([Buffer.from('date;product;units\n2026-01-05;Shirt;3\n2026-01-06;Shirt;x\n')]),
  timeZone: 'Europe/Berlin',
  nowMs: Date.now(),
});
const [batch] = await Readable.from(sales.batches).toArray();

const api = createReadApiClient({ baseUrl: process.env.READ_API_URL });
const { store: freshness } = await api.get('/v1/albums', { query: { limit: 1 } });

console.log(
  JSON.stringify({
    listed: listed.length,
    operations: Object.keys(openapiDocument.paths).length,
    refused: isSpotifyApiError(refused) && refused.disposition,
    state: report.run.state,
    exitCode: exitCodeOf(report.run.state) === exitCodes.ok,
    stored: summary.albumsComplete,
    parquetRows: parquet.rows,
    movesAtLags: analysis.movesAtLags,
    sold: batch.rows[0].units,
    badLine: batch.faults[0].line,
    served: freshness.last_run_state,
  }),
);
