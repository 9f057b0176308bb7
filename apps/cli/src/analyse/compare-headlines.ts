import type { AnalysisOutcome } from '@new-releases/analysis';
import { type Headline, listHeadlines } from './list-headlines.js';

type Result = AnalysisOutcome['result'];

/** A headline that a repetition tells otherwise. */
export interface ChangedHeadline extends Pick<Headline, 'figure' | 'words'> {
  /** Null: the result has none such, as where one of the two was refused. */
  readonly before: Headline | null;
  readonly after: Headline | null;
}

/** Which headlines differ between a result that was stored and that of its repetition, in the order in which they are told. */
export function compareHeadlines(stored: Result, made: Result): ChangedHeadline[] {
  const [before, after] = [listHeadlines(stored), listHeadlines(made)];
  const all = new Map([...before, ...after].map(({ figure, words }) => [figure, words]));
  const find = (list: readonly Headline[], wanted: string) =>
    list.find(({ figure }) => figure === wanted) ?? null;
  return [...all]
    .map(([figure, words]) => ({ figure, words, before: find(before, figure), after: find(after, figure) }))
    .filter((change) => toJson(change.before) !== toJson(change.after));
}

/** As it is stored, which knows no -0. */
function toJson(headline: Headline | null): string {
  return JSON.stringify(headline?.value ?? null);
}
