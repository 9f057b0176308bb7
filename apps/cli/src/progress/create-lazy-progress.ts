import type { Progress } from './progress.js';

/** A progress that is loaded when there is first something to show. */
export interface LazyProgress extends Omit<Progress, 'close'> {
  /** Waits until all is shown. Rejects where the progress could not be loaded. */
  readonly close: () => Promise<void>;
}

/**
 * Puts loading off: the libraries that show a run take as long to load as Spotify to answer, and a run has other things to
 * begin with. What is to be shown meanwhile waits, in its order.
 */
export function createLazyProgress(load: () => Promise<Progress>): LazyProgress {
  let loading: Promise<Progress> | null = null;
  const use = (work: (progress: Progress) => void): void => {
    loading ??= load();
    // Whoever closes it is told why nothing was shown.
    loading.then(work).catch(() => undefined);
  };
  return {
    show(event) {
      use((progress) => {
        progress.show(event);
      });
    },
    notice(text) {
      use((progress) => {
        progress.notice(text);
      });
    },
    async close() {
      if (loading === null) return;
      (await loading).close();
    },
  };
}
