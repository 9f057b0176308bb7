import type { BodyOf } from '@new-releases/read-api-client';
import { countThings } from '../../format/count-things.js';
import type { Formats } from '../../format/create-formats.js';
import type { ChartModel } from './chart-model.js';
import { createColumns } from './create-columns.js';

/** What was so of an artist from one time to another. */
type Version = Pick<
  BodyOf<'/v1/artists/{id}/history'>['data'][number],
  'valid_from' | 'valid_to' | 'followers' | 'popularity'
>;

const words = {
  followers: { title: 'Followers', unit: 'followers at Spotify, as they were when an artist was read' },
  popularity: {
    title: 'Popularity',
    unit: 'popularity by Spotify, 0 to 100, as it was when an artist was read',
  },
} as const;

/** Makes the chart of a value that was kept each time it changed: steps, with nothing where it was not known. */
export function buildHistoryChart(
  versions: readonly Version[],
  options: { column: keyof typeof words; name: string; formats: Formats; untilMs: number },
): ChartModel {
  const { column, name, formats, untilMs } = options;
  const until = new Date(untilMs).toISOString();
  const stretches = versions.map((version) => ({
    from: new Date(version.valid_from),
    to: new Date(version.valid_to ?? until),
    value: version[column] ?? null,
    version,
  }));
  const known = stretches.filter(({ value }) => value !== null);
  const [first] = known;
  const last = known.at(-1);
  const spanDays = (untilMs - (stretches[0]?.from.getTime() ?? untilMs)) / 86_400_000;
  const number = (value: number) => formats.number(value);
  // A value stands until the next one; each stretch is drawn from its beginning to its end.
  const ends = stretches.flatMap(({ from, to, value }) => [
    { date: from, value },
    { date: to, value },
  ]);
  const columns = createColumns(formats);
  return {
    title: `${words[column].title} of ${name}`,
    unit: words[column].unit,
    summary:
      first === undefined || last === undefined
        ? 'It was never sent.'
        : `${number(first.value ?? 0)} on ${formats.day(first.version.valid_from)}, ${number(last.value ?? 0)} ${last.version.valid_to === null ? 'now' : `until ${formats.day(last.version.valid_to)}, not known since`}; ${countThings(formats, known.length, 'value')} kept.`,
    table: {
      columns: [
        columns.time('valid_from', 'From'),
        columns.time('valid_to', 'To'),
        columns.written(column, words[column].title, number),
      ],
      rows: versions.map((version) => [version.valid_from, version.valid_to, version[column] ?? null]),
    },
    legend: [],
    steps: stretches.map(({ from, value, version }) => ({
      at: from,
      text: `From ${formats.time(version.valid_from)}: ${value === null ? 'not known' : number(value)}`,
    })),
    fileName: `history_${column}`,
    height: 200,
    draw: (plot, { width, height }) =>
      plot.plot({
        width,
        height,
        marginLeft: 50,
        marginRight: 14,
        marginTop: 12,
        marginBottom: 28,
        x: {
          type: 'utc',
          label: null,
          ticks: Math.max(2, Math.min(6, Math.floor(width / 95))),
          tickFormat: (date: Date) => formats.tick(date, spanDays),
          tickSize: 4,
        },
        y: { label: null, nice: true, ticks: 4, tickFormat: formats.compact, tickSize: 0 },
        marks: [
          plot.gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 4 }),
          plot.lineY(ends, { x: 'date', y: 'value', stroke: 'var(--series-1)', strokeWidth: 2 }),
          plot.dot(known, { x: 'from', y: 'value', r: 3, fill: 'var(--series-1)' }),
        ],
      }),
  };
}
