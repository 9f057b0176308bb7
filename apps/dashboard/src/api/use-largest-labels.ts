import { askFor } from './api-request.js';
import { type Answer, useAnswer } from './use-answer.js';

/** A label, and how many releases of the store are its own. */
export interface LabelCount {
  readonly label: string;
  readonly releases: number;
}

/** The labels of most releases, and the question that they came of. It counts the whole store: ask once on a page. */
export function useLargestLabels(): { answer: Answer<unknown>; labels: readonly LabelCount[] } {
  const answer = useAnswer(
    askFor('/v1/albums', { query: { limit: 1, facets: 'label', 'label.known': true } }),
  );
  const labels = (answer.value?.facets?.label ?? []).flatMap(({ value, count }) =>
    typeof value === 'string' && value !== '' ? [{ label: value, releases: count }] : [],
  );
  return { answer, labels };
}
