/** Oddities of the reading half, gathered for the coverage statement. */
export interface ReadingTally {
  nullTrack(count: number): void;
  foreignNext(url: string): void;
  /** An album whose tracks ended at another count than its own total says. */
  trackTotalAtOdds(albumId: string, seen: number, total: number): void;
  /** Tracks whose id their album had already; the store holds one of each. */
  repeatedTrack(count: number): void;
  /** A call failed after all its attempts. */
  failed(message: string): void;
  /** What failed last; null where nothing did. */
  lastFailure(): string | null;
  findings(): string[];
}

export function createReadingTally(): ReadingTally {
  let nullTracks = 0;
  let repeatedTracks = 0;
  let foreignNexts = 0;
  let firstForeignNext = '';
  let atOdds = 0;
  let firstAtOdds = '';
  let lastFailure: string | null = null;
  return {
    nullTrack(count) {
      nullTracks += count;
    },
    foreignNext(url) {
      foreignNexts += 1;
      firstForeignNext ||= url.slice(0, 120);
    },
    trackTotalAtOdds(albumId, seen, total) {
      atOdds += 1;
      firstAtOdds ||= `${albumId} holds ${seen} of ${total}`;
    },
    repeatedTrack(count) {
      repeatedTracks += count;
    },
    failed(message) {
      lastFailure = message;
    },
    lastFailure: () => lastFailure,
    findings() {
      const lines: string[] = [];
      if (nullTracks > 0) lines.push(`${nullTracks} tracks were null in album answers`);
      if (repeatedTracks > 0)
        lines.push(`${repeatedTracks} tracks repeated an id of their album, and were stored once`);
      if (atOdds > 0)
        lines.push(`${atOdds} albums ended at another track count than their total (${firstAtOdds})`);
      if (foreignNexts > 0) {
        lines.push(
          `${foreignNexts} track pages named a next on another origin, not followed (${firstForeignNext})`,
        );
      }
      return lines;
    },
  };
}
