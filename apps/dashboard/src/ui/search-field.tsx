import { useState } from 'preact/hooks';

/** A text to look for, which counts once Enter or the button is pressed. */
export function SearchField(props: {
  label: string;
  value: string;
  button?: string;
  suggestions?: readonly string[];
  onSearch: (text: string) => void;
}) {
  const { label, value, button = 'Search', suggestions = [], onSearch } = props;
  const [text, setText] = useState(value);
  const listId = `list-${label.replaceAll(/\W+/g, '-')}`;
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text.trim());
      }}
    >
      <label class="field">
        <span>{label}</span>
        <input
          type="search"
          maxLength={200}
          value={text}
          list={suggestions.length > 0 ? listId : undefined}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
        />
      </label>
      {suggestions.length > 0 && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      <button type="submit" class="button">
        {button}
      </button>
    </form>
  );
}
