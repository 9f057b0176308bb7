import type { Analysis } from '@new-releases/read-api-client';

/** Kinds of analyses in words. */
export const kindWords: Readonly<Record<Analysis['kind'], string>> = {
  lags: 'one pair, at many lags',
  scan: 'every pair, at many lags',
  events: 'round releases',
};
