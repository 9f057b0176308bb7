// Checked by the compiler (`typecheck`), never run.
import { expectTypeOf } from 'expect-type';
import {
  createReadApiClient,
  type ReadApiError,
  type Album,
  type AnalysisPair,
  type AnalysisWithResult,
  type ReadApiClient,
  type StoreFreshness,
} from '../src/index.js';

const api = createReadApiClient({ baseUrl: 'http://127.0.0.1:8080' });
expectTypeOf(api).toEqualTypeOf<ReadApiClient>();

const page = await api.get('/v1/albums', { query: { limit: 1 } });
expectTypeOf(page.data).items.toEqualTypeOf<Album>();
expectTypeOf(page.store).toEqualTypeOf<StoreFreshness>();
expectTypeOf(page.data[0]!.name).toBeString();
// With `fields`, a column may be missing.
const some = await api.get('/v1/albums', { query: { fields: 'id,label' } });
expectTypeOf(some.data[0]!.name).toEqualTypeOf<string | undefined>();
for await (const row of api.iterateRows('/v1/albums')) expectTypeOf(row).toEqualTypeOf<Album>();

const analysis = await api.get('/v1/analyses/{id}', { path: { id: 'a' } });
expectTypeOf(analysis).toEqualTypeOf<AnalysisWithResult>();
if ('moves_at_lags' in analysis.result) expectTypeOf(analysis.result.moves_at_lags).toEqualTypeOf<number[]>();
const found = { path: { id: 'a' }, query: { found: true } } as const;
for await (const pair of api.iterateRows('/v1/analyses/{id}/pairs', found))
  expectTypeOf(pair).toEqualTypeOf<AnalysisPair>();

// @ts-expect-error -- no such path
void api.get('/v1/playlists');
// @ts-expect-error -- an id is needed
void api.get('/v1/albums/{id}');
// @ts-expect-error -- no such parameter
void api.get('/v1/albums', { query: { lable: 'x' } });
// @ts-expect-error -- a single row has no pages
api.iterateRows('/v1/albums/{id}', { path: { id: 'a' } });
// @ts-expect-error -- where it is has to be said
createReadApiClient({ apiKey: 'key' });

expectTypeOf<ReadApiError['retryAfterMs']>().toEqualTypeOf<number | null>();
