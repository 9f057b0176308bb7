import type { AlbumRead, AlbumReadOutcome } from '@new-releases/storage';

/** Reads that arrive while a transaction is under way share the next one. */
export interface ReadCommitter {
  /** Resolves once the reads are committed, with what became of each. */
  save(reads: readonly AlbumRead[]): Promise<readonly AlbumReadOutcome[]>;
}

interface Waiting {
  readonly reads: readonly AlbumRead[];
  readonly resolve: (outcomes: readonly AlbumReadOutcome[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Group commit: one transaction costs more than the rows of one album, so single reads wait for the transaction
 * under way and go together in the next; nothing ever waits for company.
 *
 * @param saveReads one transaction
 * @param maxReads the most reads of one transaction
 */
export function createReadCommitter(
  saveReads: (reads: readonly AlbumRead[]) => Promise<readonly AlbumReadOutcome[]>,
  maxReads = 200,
): ReadCommitter {
  let waiting: Waiting[] = [];
  let busy = false;

  async function drain(): Promise<void> {
    busy = true;
    while (waiting.length > 0) {
      const group = takeGroup();
      try {
        const outcomes = await saveReads(group.flatMap(({ reads }) => reads));
        let from = 0;
        for (const { reads, resolve } of group) {
          resolve(outcomes.slice(from, from + reads.length));
          from += reads.length;
        }
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    busy = false;
  }

  /** At least one entry, then as many as fit; an album's pages never share a transaction, being saved one by one. */
  function takeGroup(): Waiting[] {
    let reads = 0;
    let count = 0;
    for (const entry of waiting) {
      if (count > 0 && reads + entry.reads.length > maxReads) break;
      reads += entry.reads.length;
      count += 1;
    }
    const group = waiting.slice(0, count);
    waiting = waiting.slice(count);
    return group;
  }

  return {
    save: (reads) =>
      new Promise((resolve, reject) => {
        waiting.push({ reads, resolve, reject });
        if (!busy) void drain();
      }),
  };
}
