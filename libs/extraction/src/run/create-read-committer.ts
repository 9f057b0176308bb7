import type { AlbumRead, AlbumReadOutcome } from '@new-releases/storage';

/** Puts reads into transactions, several into one where several wait. */
export interface ReadCommitter {
  /** Resolves once the reads are committed, with what became of each. */
  save(reads: readonly AlbumRead[]): Promise<readonly AlbumReadOutcome[]>;
}

export interface ReadCommitterOptions {
  /** One transaction. */
  readonly saveReads: (reads: readonly AlbumRead[]) => Promise<readonly AlbumReadOutcome[]>;
  /** Callers that are waited for; more come only once these are served. */
  readonly company: number;
  /** Resolves when it has been waited long enough for company, in some milliseconds. */
  readonly linger: () => Promise<void>;
}

/** Reads of one transaction at most, but for a caller that saves more at once. */
const mostReads = 200;

interface Waiting {
  readonly reads: readonly AlbumRead[];
  readonly resolve: (outcomes: readonly AlbumReadOutcome[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Group commit: a transaction costs more than the rows of an album or two, so what arrives within a moment goes
 * together. A caller waits for its commit before it reads on, so what a kill can cost stays what the lanes hold.
 */
export function createReadCommitter(options: ReadCommitterOptions): ReadCommitter {
  const { saveReads, company, linger } = options;
  let waiting: Waiting[] = [];
  let isDraining = false;
  let hurry: () => void = () => undefined;

  async function drain(): Promise<void> {
    isDraining = true;
    while (waiting.length > 0) {
      if (waiting.length < company) {
        const arrived = new Promise<void>((resolve) => (hurry = resolve));
        // A wait that fails is a wait that is over.
        await Promise.race([linger().catch(() => undefined), arrived]);
      }
      const group = takeGroup();
      await commit(group);
    }
    isDraining = false;
  }

  /** All that wait, as far as they fit one transaction; what one caller saves stays together. */
  function takeGroup(): Waiting[] {
    let reads = 0;
    const end = waiting.findIndex((entry, index) => {
      reads += entry.reads.length;
      return index > 0 && reads > mostReads;
    });
    const group = end === -1 ? waiting : waiting.slice(0, end);
    waiting = waiting.slice(group.length);
    return group;
  }

  async function commit(group: readonly Waiting[]): Promise<void> {
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

  return {
    save: (reads) =>
      new Promise((resolve, reject) => {
        waiting.push({ reads, resolve, reject });
        if (waiting.length >= company) hurry();
        if (!isDraining) void drain();
      }),
  };
}
