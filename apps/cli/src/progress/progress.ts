import type { ProgressEvent } from '@new-releases/extraction';

/** Shows a run while it goes on, on stderr. */
export interface Progress {
  readonly show: (event: ProgressEvent) => void;
  readonly notice: (text: string) => void;
  readonly close: () => void;
}
