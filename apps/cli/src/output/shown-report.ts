import type { RunReport } from '@new-releases/extraction';

/** A run as it is shown, whether it has just ended or is read from the store. */
export type ShownReport = Omit<RunReport, 'share'>;
