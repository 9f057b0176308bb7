import type { ProgressEvent } from '@new-releases/extraction';

/** How far a run is; counts are of this process. */
export interface ProgressFacts {
  /** Albums read. */
  readonly read: number;
  /** Albums to read in all, as far as is known; never below `read`, and 0 while nothing is known. */
  readonly total: number;
  readonly tracks: number;
  /** Albums a second; null before it means anything. */
  readonly rate: number | null;
  /** Seconds left; null where it cannot be told. */
  readonly leftS: number | null;
  /** How far the listing is, in words; null before its first page. */
  readonly listing: string | null;
}

export interface ProgressCount {
  readonly add: (event: ProgressEvent) => void;
  readonly facts: () => ProgressFacts;
}

/** What the first moments say about the rate is chance. */
const settledMs = 2000;
/** A listing that brought no page for so long, or for some of its own longest pauses, has ended, whatever total it promised. */
const silenceMs = 1000;
const pausesOfSilence = 3;

/** Adds the events of a run up. @param now clock, ms from any origin */
export function createProgressCount(now: () => number): ProgressCount {
  let startedAt = now();
  let resumed = false;
  let read = 0;
  let tracks = 0;
  let waiting = 0;
  let listed: { source: string; seen: number; total: number | null; at: number; pauseMs: number } | null =
    null;

  /**
   * What the listing in progress promises. A limit or Spotify's cap may end it early, hence the silence; and a run
   * that is taken up counts only the pages of this process, so that its listing promises nothing.
   */
  const promised = () => {
    if (resumed || listed?.total == null || listed.seen >= listed.total) return 0;
    const silentFor = now() - listed.at;
    return silentFor > Math.max(silenceMs, pausesOfSilence * listed.pauseMs) ? 0 : listed.total;
  };
  return {
    add(event) {
      switch (event.kind) {
        case 'started':
          ({ resumed } = event);
          startedAt = now();
          break;
        case 'listed': {
          const at = now();
          const { source, seen, total } = event;
          listed = {
            source,
            seen,
            total,
            at,
            pauseMs: Math.max(listed?.pauseMs ?? 0, at - (listed?.at ?? startedAt)),
          };
          break;
        }
        case 'waiting':
          waiting += event.albums;
          break;
        case 'read':
          read += event.albums;
          tracks += event.tracks;
          break;
        case 'notice':
          break;
      }
    },
    facts() {
      const elapsedMs = now() - startedAt;
      const rate = read > 0 && elapsedMs >= settledMs ? (read * 1000) / elapsedMs : null;
      const total = Math.max(waiting, read, promised());
      return {
        read,
        total,
        tracks,
        rate,
        leftS: rate === null || total === read ? null : Math.ceil((total - read) / rate),
        listing: listed && describeListing(listed, resumed),
      };
    },
  };
}

function describeListing(
  listed: { source: string; seen: number; total: number | null },
  resumed: boolean,
): string {
  const of = resumed || listed.total === null || listed.total < listed.seen ? '' : ` of ${listed.total}`;
  return `${listed.source}: ${listed.seen}${of} listed`;
}
