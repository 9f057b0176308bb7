/** Chunks on their way from who makes them to who takes them. */
export interface ChunkFlow {
  readonly push: (chunk: string) => void;
  /** No more chunks come. */
  readonly end: () => void;
  /** No more chunks come, for this reason. */
  readonly fail: (error: Error) => void;
  readonly isEnded: () => boolean;
  /** The next chunk; null behind the last one. Rejects where the flow failed, once all before that are taken. */
  readonly next: () => Promise<string | null>;
  /** Resolves once no more chunks come, for whatever reason. */
  readonly ended: Promise<void>;
}

/** Makes a flow for one who pushes and one who takes. */
export function createChunkFlow(): ChunkFlow {
  const chunks: string[] = [];
  const state: { isEnded: boolean; error: Error | null; wake: () => void } = {
    isEnded: false,
    error: null,
    wake: () => undefined,
  };
  let tellEnded: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    tellEnded = resolve;
  });
  const end = (error: Error | null): void => {
    if (state.isEnded) return;
    state.isEnded = true;
    state.error = error;
    tellEnded();
    state.wake();
  };
  return {
    push(chunk) {
      chunks.push(chunk);
      state.wake();
    },
    end() {
      end(null);
    },
    fail: end,
    isEnded: () => state.isEnded,
    async next() {
      while (chunks.length === 0 && !state.isEnded) {
        await new Promise<void>((resolve) => {
          state.wake = resolve;
        });
      }
      const chunk = chunks.shift();
      if (chunk !== undefined) return chunk;
      if (state.error !== null) throw state.error;
      return null;
    },
    ended,
  };
}
