// Checked by the compiler (`typecheck`), never run.
import { expectTypeOf } from 'expect-type';
import { openCatalogue, parseListQuery, type ListQuery } from '../src/catalogue/index.js';
import {
  isStoreError,
  openStore,
  type StoreBusyError,
  type StoreError,
  type AlbumListItem,
  type RunRecord,
  type Store,
  type StoreWriter,
} from '../src/index.js';

const store = await openStore({ path: '/tmp/store.db' });
expectTypeOf(store).toEqualTypeOf<Store>();
expectTypeOf(store.listNewestAlbums({ limit: 5 })).resolves.toEqualTypeOf<AlbumListItem[]>();
// @ts-expect-error -- a path is needed
void openStore({});
// @ts-expect-error -- no such mode
void openStore({ path: '/tmp/store.db', mode: 'append' });

// Only who holds the lease can write.
expectTypeOf<Store>().not.toHaveProperty('startRun');
const writer = await store.acquireLease({ purpose: 'extract' });
expectTypeOf(writer).toEqualTypeOf<StoreWriter>();
expectTypeOf<StoreWriter['startRun']>().returns.resolves.toEqualTypeOf<RunRecord>();
// @ts-expect-error -- no such state
void writer.finishRun('id', { state: 'done', exitCode: 0, durationMs: 1 });

// A catalogue cannot write, and is asked by a checked query.
const catalogue = openCatalogue({ path: '/tmp/store.db' });
expectTypeOf(parseListQuery('albums', { sort: 'name' })).toEqualTypeOf<ListQuery>();
expectTypeOf(catalogue).not.toHaveProperty('acquireLease');
// @ts-expect-error -- no such resource
parseListQuery('playlists', {});
// @ts-expect-error -- the query itself is not checked
catalogue.count({ sort: 'name' });

expectTypeOf<StoreBusyError>().toExtend<StoreError>();
const error: unknown = null;
if (isStoreError(error)) expectTypeOf(error.path).toBeString();
