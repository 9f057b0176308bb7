import type { BodyOf } from '@new-releases/read-api-client';
import { askFor } from '../../api/api-request.js';
import { ChartSection, type Charted } from '../../charts/chart-section.js';
import { buildCalendarChart } from '../../charts/model/build-calendar-chart.js';
import { buildSpikesChart } from '../../charts/model/build-spikes-chart.js';
import { buildWeekdayChart } from '../../charts/model/build-weekday-chart.js';
import type { Formats } from '../../format/create-formats.js';

interface Span {
  readonly from: string;
  readonly to: string;
}

/** A square for each day. */
export function ReleaseCalendar({ from, to }: Span) {
  return (
    <ChartSection
      request={askFor('/v1/trends/calendar', { query: { from, to } })}
      build={chartCalendar}
      rows={9}
    />
  );
}

/** On which days of the week releases come out. */
export function WeekdayProfile({ from, to }: Span) {
  return (
    <ChartSection
      request={askFor('/v1/trends/weekdays', { query: { by: 'all', from, to } })}
      build={chartWeekdays}
      rows={10}
    />
  );
}

/** Weeks that stand out, of all releases. They are judged by years, so the days of the page do not matter. */
export function Spikes() {
  return (
    <ChartSection
      request={askFor('/v1/trends/spikes', { query: { by: 'all', measure: 'releases' } })}
      build={chartSpikes}
      rows={10}
    />
  );
}

const chartCalendar = ({ data }: BodyOf<'/v1/trends/calendar'>, formats: Formats): Charted =>
  buildCalendarChart(data, formats);

const chartWeekdays = ({ data }: BodyOf<'/v1/trends/weekdays'>, formats: Formats): Charted =>
  buildWeekdayChart(data, formats);

function chartSpikes({ data, refusal }: BodyOf<'/v1/trends/spikes'>, formats: Formats): Charted {
  if (data !== null) return buildSpikesChart(data.weeks, formats);
  return {
    title: 'Weeks that stand out',
    refusal: refusal ?? { reason: 'unknown', message: 'The server gave no reason.', weeks_needed: null },
  };
}
