/** A choice among a few words. */
export function SelectField<W extends string>(props: {
  label: string;
  value: W;
  options: readonly { value: W; text: string }[];
  onChange: (value: W) => void;
}) {
  const { label, value, options, onChange } = props;
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option.value === currentTarget.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A day. */
export function DayField(props: { label: string; value: string; onChange: (day: string) => void }) {
  return (
    <label class="field">
      <span>{props.label}</span>
      <input
        type="date"
        value={props.value}
        onChange={({ currentTarget: { value } }) => {
          if (/^\d{4}-\d{2}-\d{2}$/.test(value)) props.onChange(value);
        }}
      />
    </label>
  );
}
