import type { ProcessChanges } from './create-laboratory.js';

/** A record of Spotify's, as far as it is looked at here. */
export type AnswerRecord = Record<string, unknown>;

/**
 * Puts planted changes into what Spotify answers: each object of the kind with an id, wherever it stands in an answer, is
 * handed to `change`, which may give it other values.
 * @param kind Spotify's `type` of the records: `album`, `artist`
 */
export function changeAnswers(
  kind: string,
  change: (record: AnswerRecord) => Partial<AnswerRecord>,
): ProcessChanges {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    const record = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, visit(inner)]));
    return record.type === kind && typeof record.id === 'string' ? { ...record, ...change(record) } : record;
  };
  return {
    wrapFetch: (inner) => async (input, init) => {
      const answer = await inner(input, init);
      if (!answer.ok) return answer;
      const { status } = answer;
      const headers = new Headers(answer.headers);
      // Of another length now.
      headers.delete('content-length');
      return new Response(JSON.stringify(visit(await answer.json())), { status, headers });
    },
  };
}
