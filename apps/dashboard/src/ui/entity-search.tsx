import { useState } from 'preact/hooks';
import { askFor } from '../api/api-request.js';
import { useAnswer } from '../api/use-answer.js';
import { SearchField } from './search-field.js';

/** Chooses a label by its name, as Spotify writes it. @param props.names those that are suggested */
export function LabelSearch(props: {
  names: readonly string[];
  button: string;
  onChoose: (label: string) => void;
}) {
  const { names, button, onChoose } = props;
  return <SearchField label="Label" value="" button={button} suggestions={names} onSearch={onChoose} />;
}

/** Finds artists by words of their names, and chooses one of them. */
export function ArtistSearch({ button, onChoose }: { button: string; onChoose: (id: string) => void }) {
  const [words, setWords] = useState('');
  const answer = useAnswer(words === '' ? null : askFor('/v1/artists', { query: { q: words, limit: 6 } }));
  const found = words === '' ? [] : (answer.value?.data ?? []);
  return (
    <div>
      <SearchField label="Words in the artist's name" value="" button="Find" onSearch={setWords} />
      {answer.failure !== null && words !== '' && <p class="problem">{answer.failure.detail}</p>}
      {words !== '' && answer.state === 'ready' && found.length === 0 && (
        <p class="muted">No artist is called that.</p>
      )}
      {found.length > 0 && (
        <ul class="chips">
          {found.map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                class="chip"
                onClick={() => {
                  setWords('');
                  onChoose(id);
                }}
              >
                {button} {name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
