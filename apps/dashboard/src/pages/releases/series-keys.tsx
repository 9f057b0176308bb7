import { askFor } from '../../api/api-request.js';
import { useAnswer } from '../../api/use-answer.js';
import { useLargestLabels } from '../../api/use-largest-labels.js';
import { mostSeries } from '../../charts/series-styles.js';
import { useParams } from '../../routing/use-params.js';
import { Card } from '../../ui/card.js';
import { LabelSearch, ArtistSearch } from '../../ui/entity-search.js';

/** Chooses the artists or labels to compare. */
export function SeriesKeys({ by, keys }: { by: 'artist' | 'label'; keys: readonly string[] }) {
  const params = useParams();
  const add = (key: string) => {
    if (key !== '' && !keys.includes(key)) params.set({ key: [...keys, key].slice(-mostSeries) });
  };
  return (
    <Card
      title={by === 'artist' ? 'Artists to compare' : 'Labels to compare'}
      lead={`Up to ${mostSeries} at a time.`}
    >
      {by === 'artist' ? <ArtistSearch button="Add" onChoose={add} /> : <LargestLabelSearch onChoose={add} />}
      {keys.length > 0 && (
        <ul class="chips">
          {keys.map((key) => (
            <li key={key}>
              <button
                type="button"
                class="chip"
                onClick={() => {
                  params.set({ key: keys.filter((one) => one !== key) });
                }}
              >
                {by === 'artist' ? <ArtistName id={key} /> : key} <span aria-hidden="true">×</span>
                <span class="visually-hidden">: take out</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function LargestLabelSearch({ onChoose }: { onChoose: (label: string) => void }) {
  const { labels } = useLargestLabels();
  return <LabelSearch names={labels.map(({ label }) => label)} button="Add" onChoose={onChoose} />;
}

function ArtistName({ id }: { id: string }) {
  const answer = useAnswer(askFor('/v1/artists/{id}', { path: { id } }));
  return <>{answer.value?.name ?? id}</>;
}
