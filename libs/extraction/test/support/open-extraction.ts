import type { Store } from '@new-releases/storage';
import {
  createExtraction,
  type CustomSource,
  type Extraction,
  type ExtractionOptions,
} from '../../src/index.js';
import { openTestStore, startMs } from './open-test-store.js';

export interface TestExtraction {
  readonly store: Store;
  readonly extraction: Extraction;
  /** Ids of the albums that were asked for, one array a request. */
  readonly asked: string[][];
  /** Paths of all other requests but those for tokens. */
  readonly others: string[];
}

/** An extraction over the store of one test, or a new one, and a Spotify that knows every album and lists none. */
export async function openExtraction(
  sources: readonly CustomSource[],
  given: Partial<ExtractionOptions> = {},
): Promise<TestExtraction> {
  const store = given.store ?? (await openEmptyStore());
  const asked: string[][] = [];
  const others: string[] = [];
  const answer = async (input: string): Promise<Response> => {
    const { pathname, searchParams } = new URL(input);
    if (pathname.endsWith('/token')) {
      return Response.json({ access_token: 'token', token_type: 'Bearer', expires_in: 3600 });
    }
    if (pathname.endsWith('/albums')) {
      const ids = (searchParams.get('ids') ?? '').split(',');
      asked.push(ids);
      return Response.json({ albums: ids.map(buildAlbumAnswer) });
    }
    others.push(pathname);
    return Response.json({ albums: { items: [], limit: 50, offset: 0, total: 0, next: null } });
  };
  const extraction = createExtraction({
    // The clock of the store, which stands.
    now: () => startMs,
    ...given,
    store,
    clientId: 'id',
    clientSecret: 'secret',
    fetch: ((input: string) => answer(input)) as typeof fetch,
    sources,
  });
  return { store, extraction, asked, others };
}

/** The lease is given back, for runs take it themselves. */
async function openEmptyStore(): Promise<Store> {
  const { store, writer } = await openTestStore();
  await writer.release();
  return store;
}

function buildAlbumAnswer(id: string): object {
  const items = [1, 2].map((number) => ({
    id: `${number}${id.slice(1)}`,
    name: `Track ${number}`,
    artists: [],
    disc_number: 1,
    track_number: number,
    duration_ms: 200_000,
    explicit: false,
  }));
  const tracks = { items, limit: 50, offset: 0, total: items.length, next: null };
  return { id, name: `Album ${id}`, artists: [], total_tracks: 2, tracks };
}
