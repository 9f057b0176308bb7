import { startCursor } from '@new-releases/pagination';
import { isSpotifyApiError, type SpotifyClient } from '@new-releases/spotify-client';
import { isSpotifyAuthError } from '@new-releases/spotify-auth';
import type { AlbumSource, ListedPage, SourceWalk } from './album-source.js';
import { checkPage } from './check-page.js';
import type { CustomCursor, CustomSource } from './custom-source.js';
import { raceAbort } from './race-abort.js';
import { SourceError } from './source-error.js';

/**
 * A source of the caller's own as the run takes it: its pages are checked, what it throws is a {@link SourceError} (but
 * for errors of Spotify's and the store's, which mean to it what they mean to others), and it cannot outlast an abort.
 */
export function guardSource(source: CustomSource, client: SpotifyClient): AlbumSource {
  return {
    name: source.name,
    async *pages(walk) {
      const watch = watchCursors(walk);
      let iterator: AsyncIterator<unknown> | undefined;
      let isKnown = false;

      const open = () => {
        const pages = source.pages({
          ...walk,
          client,
          findCursor: (partition) => watch.findCursor(partition) as Promise<CustomCursor | null>,
        });
        return pages[Symbol.asyncIterator]();
      };
      const next = async (): Promise<ListedPage | null> => {
        try {
          iterator ??= open();
          const step = await raceAbort(Promise.resolve(iterator.next()), walk.signal).catch(
            (error: unknown) => {
              // As `for await` does it: an iterator that failed is not asked to close.
              if (!walk.signal.aborted) iterator = undefined;
              throw error;
            },
          );
          if (step.done !== true) return checkPage(step.value);
          iterator = undefined;
          return null;
        } catch (error) {
          walk.signal.throwIfAborted();
          if (watch.failure !== null) throw watch.failure.error;
          if (isSpotifyApiError(error) || isSpotifyAuthError(error)) throw error;
          throw new SourceError(source.name, describeThrown(error), { cause: error });
        }
      };

      try {
        for (let page = await next(); page !== null; page = await next()) {
          isKnown = true;
          yield page;
        }
      } finally {
        if (iterator?.return !== undefined) {
          // It may tidy up, but what it makes of that changes nothing: its pages are stored.
          const closing = (async () => iterator.return?.())().catch(() => undefined);
          await raceAbort(closing, walk.signal).catch(() => undefined);
        }
      }
      if (!isKnown && !watch.hasFound) yield emptyPage;
    },
  };
}

/** Anything can be thrown, also what refuses to be made a text. */
function describeThrown(error: unknown): string {
  try {
    return error instanceof Error ? error.message || error.name : String(error);
  } catch {
    return 'it threw something that cannot be told as text';
  }
}

/** What a source that listed nothing leaves behind: without it, nothing would tell that it was walked. */
const emptyPage: ListedPage = {
  partition: '',
  records: [],
  nulls: 0,
  moved: false,
  reportedTotal: null,
  capReached: false,
  findings: ['the source listed nothing'],
  cursor: { ...startCursor, done: true },
};

/** The walk's cursors, with what came of asking for them: a store that fails is not the source's failure. */
function watchCursors(walk: SourceWalk) {
  const watch = {
    failure: null as { readonly error: unknown } | null,
    hasFound: false,
    async findCursor(partition: string) {
      try {
        const cursor = await walk.findCursor(partition);
        watch.hasFound ||= cursor !== null;
        return cursor;
      } catch (error) {
        watch.failure = { error };
        throw error;
      }
    },
  };
  return watch;
}
