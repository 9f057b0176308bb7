import type { BodyOf } from '@new-releases/read-api-client';
import { getMondayBefore } from '../../format/days.js';
import { countThings } from '../../format/count-things.js';
import type { Formats } from '../../format/create-formats.js';
import type { ChartModel } from './chart-model.js';
import { createColumns } from './create-columns.js';
import { getKeyWord } from './trend-words.js';

type Row = BodyOf<'/v1/trends/calendar'>['data'][number];

/** Steps of the colours beyond the one of a day without releases. */
const levels = 4;

/** Makes the calendar: a square for each day, darker where more came out. */
export function buildCalendarChart(data: readonly Row[], formats: Formats): ChartModel {
  const types = [...new Set(data.flatMap(({ album_types: counts }) => Object.keys(counts)))].sort();
  const known = data.flatMap(({ day, releases }) => (releases === null ? [] : [{ day, releases }]));
  const most = Math.max(0, ...known.map(({ releases }) => releases));
  const bounds = Array.from({ length: levels }, (_, index) => Math.ceil(((index + 1) * most) / levels));
  const levelOf = (releases: number) =>
    releases === 0
      ? 0
      : 1 +
        Math.max(
          0,
          bounds.findIndex((bound) => releases <= bound),
        );
  const busiest = known.find(({ releases }) => releases === most);
  const gaps = data.length - known.length;
  const describe = ({ day, releases, album_types: counts, is_partial: isPartial }: Row) =>
    `${formats.day(day)}: ${
      releases === null
        ? 'not observed'
        : `${countThings(formats, releases, 'release')}${listTypes(counts, formats)}${isPartial ? ', a part only' : ''}`
    }`;
  const weeks = [...new Set(data.map(weekOf))].sort();
  const weekdays = [1, 2, 3, 4, 5, 6, 7];
  const columns = createColumns(formats);
  return {
    title: 'Release calendar',
    unit: 'releases per day (UTC); a column is a week, Monday at its top',
    summary:
      busiest === undefined || most === 0
        ? 'There are no releases in this time.'
        : `Most came out on ${formats.day(busiest.day)}: ${countThings(formats, most, 'release')}.${
            gaps === 0 ? '' : ` Not observed: ${countThings(formats, gaps, 'day')}.`
          }`,
    table: {
      columns: [
        columns.day('day', 'Day'),
        columns.number('releases', 'Releases'),
        ...types.map((type) => columns.number(type, getKeyWord('album_type', type))),
        columns.flag('observed', 'Observed'),
        columns.flag('is_partial', 'A part only'),
      ],
      rows: data.map((row) => [
        row.day,
        row.releases,
        ...types.map((type) => (row.releases === null ? null : (row.album_types[type] ?? 0))),
        row.observed,
        row.is_partial,
      ]),
    },
    legend: [
      ...(most === 0 ? [] : [{ text: '0', sign: { kind: 'heat' as const, level: 0 } }]),
      ...bounds
        .map((bound, index) => ({ bound, low: (bounds[index - 1] ?? 0) + 1, level: index + 1 }))
        .filter(({ bound, low }) => bound >= low)
        .map(({ bound, low, level }) => ({
          text: bound === low ? formats.number(bound) : `${formats.number(low)} to ${formats.number(bound)}`,
          sign: { kind: 'heat' as const, level },
        })),
      ...(gaps === 0 ? [] : [{ text: 'not observed', sign: { kind: 'gap' as const } }]),
    ],
    steps: data.map((row) => ({ at: weekOf(row), atY: weekdayOf(row), text: describe(row) })),
    fileName: `release_calendar_${data[0]?.day ?? ''}_${data.at(-1)?.day ?? ''}`,
    height: 190,
    draw: (plot, { width, height }) =>
      plot.plot({
        width,
        height,
        marginLeft: 40,
        marginRight: 4,
        marginTop: 4,
        marginBottom: 24,
        x: {
          type: 'band',
          domain: weeks,
          label: null,
          padding: 0.14,
          tickSize: 0,
          ticks: listMonthStarts(weeks, Math.floor(width / 70)),
          tickFormat: (week: string) => formats.tick(new Date(week), 121),
        },
        y: {
          type: 'band',
          domain: weekdays,
          label: null,
          padding: 0.14,
          tickSize: 0,
          tickFormat: (weekday: number) => (weekday % 2 === 1 ? formats.weekday(weekday) : ''),
        },
        marks: [
          plot.cell(data, {
            x: weekOf,
            y: weekdayOf,
            rx: 2,
            fill: ({ releases }: Row) =>
              releases === null ? 'var(--surface)' : `var(--heat-${levelOf(releases)})`,
            stroke: ({ releases }: Row) => (releases === null ? 'var(--muted)' : 'none'),
            strokeDasharray: '2 2',
          }),
        ],
      }),
  };
}

const weekOf = ({ day }: Row) => getMondayBefore(Date.parse(day), 0);
const weekdayOf = ({ day }: Row) => ((new Date(day).getUTCDay() + 6) % 7) + 1;

function listTypes(counts: Readonly<Record<string, number>>, formats: Formats): string {
  const parts = Object.entries(counts).map(
    ([type, count]) => `${formats.number(count)} ${getKeyWord('album_type', type)}`,
  );
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** The first week of each month, but not more of them than there is room for. */
function listMonthStarts(weeks: readonly string[], most: number): string[] {
  const starts = weeks.filter(
    (week, index) => index > 0 && week.slice(0, 7) !== weeks[index - 1]?.slice(0, 7),
  );
  const step = Math.max(1, Math.ceil(starts.length / Math.max(1, most)));
  return starts.filter((_, index) => index % step === 0);
}
