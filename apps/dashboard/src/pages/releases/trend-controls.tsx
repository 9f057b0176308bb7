import { dimensions, dimensionWords, measures, measureWords } from '../../charts/model/trend-words.js';
import { getMondayBefore, toDay } from '../../format/days.js';
import { useParams } from '../../routing/use-params.js';
import { useServices } from '../../services.js';
import { DayField, SelectField } from '../../ui/fields.js';
import type { TrendChoice } from './use-trend-choice.js';

const spans = [12, 26, 52, 104] as const;

/** What of the releases is to be seen; all of it goes into the URL. */
export function TrendControls({ choice }: { choice: TrendChoice }) {
  const params = useParams();
  const { now } = useServices();
  return (
    <div class="filters" role="group" aria-label="What to show">
      <SelectField
        label="Count"
        value={choice.measure}
        options={measures.map((value) => ({ value, text: measureWords[value].name }))}
        onChange={(measure) => {
          params.set({ measure });
        }}
      />
      <SelectField
        label="Tell apart by"
        value={choice.by}
        options={dimensions.map((value) => ({ value, text: dimensionWords[value] }))}
        onChange={(by) => {
          params.set({ by, key: null });
        }}
      />
      <SelectField
        label="Per"
        value={choice.period}
        options={[
          { value: 'week', text: 'week' },
          { value: 'day', text: 'day' },
        ]}
        onChange={(period) => {
          params.set({ period });
        }}
      />
      <DayField
        label="From"
        value={choice.from}
        onChange={(from) => {
          params.set({ from });
        }}
      />
      <DayField
        label="To"
        value={choice.to}
        onChange={(to) => {
          params.set({ to });
        }}
      />
      <div class="spans" role="group" aria-label="Weeks up to today">
        {spans.map((weeks) => {
          const from = getMondayBefore(now(), weeks);
          const isShown = choice.from === from && choice.to === toDay(now());
          return (
            <a
              key={weeks}
              class="button small"
              href={params.href({ from, to: null })}
              aria-current={isShown ? 'true' : undefined}
            >
              {weeks} weeks
            </a>
          );
        })}
      </div>
    </div>
  );
}
