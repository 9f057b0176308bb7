import { askFor } from '../api/api-request.js';
import { useAnswer } from '../api/use-answer.js';
import { getKeyWord } from '../charts/model/trend-words.js';
import { useServices } from '../services.js';

type Column = 'album_type' | 'label';

const columnWords: Readonly<Record<Column, string>> = { album_type: 'Type', label: 'Label' };

/** Most values of a column that are offered. */
const mostValues = 8;

/** How many releases there are of each kind; a kind can be chosen, and given up again. */
export function Facets(props: {
  query: Readonly<Record<string, unknown>>;
  chosen: Readonly<Record<Column, string>>;
  columns: readonly Column[];
  onChoose: (column: Column, value: string | null) => void;
}) {
  const { query, chosen, columns, onChoose } = props;
  const { formats } = useServices();
  const answer = useAnswer(
    askFor('/v1/albums', { query: { ...query, sort: undefined, limit: 1, facets: columns.join(',') } }),
  );
  const facets = answer.value?.facets ?? {};
  return (
    <div class="facets">
      {columns.map((column) => (
        <div key={column} class="facet" role="group" aria-label={columnWords[column]}>
          <span class="facet-name">{columnWords[column]}</span>
          {(facets[column] ?? [])
            .filter(({ value }) => typeof value === 'string' && value !== '')
            .slice(0, mostValues)
            .map(({ value, count }) => {
              const isChosen = chosen[column] === value;
              return (
                <button
                  key={String(value)}
                  type="button"
                  class="chip"
                  aria-pressed={isChosen}
                  onClick={() => {
                    onChoose(column, isChosen ? null : String(value));
                  }}
                >
                  {getKeyWord(column, String(value))} <span class="chip-count">{formats.number(count)}</span>
                </button>
              );
            })}
          {answer.failure !== null && <span class="muted">Counting took too long.</span>}
        </div>
      ))}
    </div>
  );
}
