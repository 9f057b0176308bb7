import type { ListedAlbum, StoreWriter } from '../../src/index.js';
import { buildListedAlbum, buildPage } from './build-album.js';
import type { TestClock } from './open-test-store.js';

/** An album of a day. */
export function buildAlbumOf(day: string, name: string, overrides: Partial<ListedAlbum> = {}): ListedAlbum {
  return buildListedAlbum(name, {
    releaseDate: day,
    releasedOn: day,
    releaseDatePrecision: 'day',
    ...overrides,
  });
}

/** Makes a run whose one listing is completed at six in the morning of a day. */
export async function listOn(
  { writer, clock }: { writer: StoreWriter; clock: TestClock },
  day: string,
  albums: readonly ListedAlbum[],
  options: { source?: string; market?: string; capped?: boolean } = {},
): Promise<string> {
  const { source = 'search', market = null, capped = false } = options;
  clock.advance(Date.parse(`${day}T06:00:00Z`) - clock.now());
  const { id } = await writer.startRun({ resumeKey: day, source, market, programVersion: '1' });
  const page = buildPage(id, [], {
    source,
    done: true,
    albums: albums.map((album, position) => ({ ...album, position })),
  });
  await writer.saveListingPage({ ...page, coverage: { ...page.coverage, capReached: capped } });
  await writer.completeListing(id, source);
  await writer.finishRun(id, { state: 'completed', exitCode: 0, durationMs: 1 });
  return id;
}
