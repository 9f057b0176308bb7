import { analysisKinds } from '@new-releases/storage/catalogue';
import { Type, type TSchema } from 'typebox';
import { closed, interval, listOf, nullable, oneWord } from './shorthand.js';

const weeksNeeded = nullable('integer', 'How many more weeks it takes. NULL: more would not help.');
const qValue = Type.Number({ description: 'p-value corrected for everything tried in the analysis.' });
const pValue = Type.Number({ description: 'As if it had been the only test.' });
const day = (description: string) => Type.Unsafe({ type: 'string', format: 'date', description });

const methodStep = closed(
  {
    step: Type.String({ description: 'What was to be decided.' }),
    choice: Type.String({ description: 'What was done.' }),
    source: Type.String({ description: 'Who says how.' }),
  },
  { $id: 'MethodStep', description: 'A step of the computation.' },
);

const refused = closed(
  {
    outcome: oneWord('refused'),
    reason: Type.String({ description: '`too-short`, `gaps`, `constant`, `sparse`, `too-few-events`, ...' }),
    message: Type.String({ description: 'The same in words, with the numbers.' }),
    weeks_needed: weeksNeeded,
    obstacles: Type.Optional(
      listOf('All that stands in the way; absent where an older version kept the analysis.', {
        reason: Type.String({ description: 'As that of the whole.' }),
        series: nullable('string', 'Where it lies, `releases` or `sales`. NULL: in neither alone.'),
        weeks_needed: weeksNeeded,
      }),
    ),
    advice: Type.Optional(
      Type.Array(Type.String(), {
        description:
          'What would help, in sentences with options of `new-releases analyse`. Options that are told were tried out: with them it can be computed. Empty: nothing is known to help.',
      }),
    ),
  },
  {
    $id: 'AnalysisRefused',
    description: 'No analysis was made, because its answer would not be worth having.',
  },
);

const lags = closed(
  {
    outcome: oneWord('analysed'),
    lags: listOf('Every lag that was tried.', {
      lag: Type.Integer({ description: 'Weeks by which sales come after releases.' }),
      correlation: Type.Number({
        description: 'Of what season, trend and past do not foretell: -1 to 1.',
      }),
      interval: interval('Of the correlation, as if this had been the only lag.'),
      p_value: pValue,
      q_value: qValue,
    }),
    moves_at_lags: Type.Array(Type.Integer(), {
      description: 'Lags at which sales move with releases; empty is the honest answer most of the time.',
    }),
    strongest: closed({
      lag: Type.Integer(),
      slope: Type.Number({ description: 'Units of sales that go with one unit of releases.' }),
      slope_interval: interval('Allows for the lag having been picked among all.'),
      bootstrap: closed(
        {
          slope_interval: interval('As if the lag had been named beforehand.'),
          correlation_interval: interval('As if the lag had been named beforehand.'),
          samples: Type.Integer(),
        },
        { description: 'A check by resampling.' },
      ),
    }),
    warning: Type.Optional(
      closed(
        {
          reason: Type.String({
            description:
              '`opposite-signs`: sales rise with releases at some lags found and fall at others, as one effect spread over several weeks can make them.',
          }),
          message: Type.String({ description: 'The same in words, with the lags.' }),
        },
        { description: 'What lets the lags be misread; absent where there is nothing.' },
      ),
    ),
    weeks: Type.Integer({ description: 'Weeks that both series have.' }),
  },
  { $id: 'LagsResult', description: 'Do sales move with releases, and how many weeks later?' },
);

const scan = closed(
  {
    outcome: oneWord('analysed'),
    pairs: Type.Integer({ description: 'Pairs that were compared.' }),
    pairs_refused: Type.Integer({ description: 'Pairs that could not be.' }),
    tests: Type.Integer({ description: 'Pairs times lags.' }),
    found: Type.Integer({ description: 'Pairs that move together.' }),
    interval_level: Type.Number({ description: 'Of the intervals of all pairs.' }),
    figures_sha256: Type.String({ description: 'Hash over the figures of all pairs.' }),
  },
  { $id: 'ScanResult', description: 'Which series of sales move with which of releases? See its pairs.' },
);

const events = closed(
  {
    outcome: oneWord('analysed'),
    pooled: closed(
      {
        uplift: Type.Number({ description: 'Sales a week of the event window above what is usual.' }),
        interval: interval('Of the uplift. NULL: the placebo dates bound it nowhere.', true),
        p_value: Type.Number({
          description:
            'Of one test, of all releases together, and corrected for nothing: the q-values are those of the single releases.',
        }),
      },
      { description: 'All releases together.' },
    ),
    path: listOf('Weeks round the releases.', {
      week: Type.Integer({ description: 'Weeks from that of the release.' }),
      value: Type.Number({ description: 'Mean sales above what is usual.' }),
      placebo_lo: Type.Number({ description: 'Lower end of where placebo dates lie in that week.' }),
      placebo_hi: Type.Number({ description: 'Upper end.' }),
    }),
    events: listOf('Single releases.', {
      day: day('Release day.'),
      name: nullable('string', 'What was released.'),
      uplift: Type.Number(),
      interval: interval('Of the uplift. NULL: there are too few weeks to compare with.', true),
      p_value: pValue,
      q_value: qValue,
    }),
    left_out: listOf('Releases that could not be used.', {
      day: day('Release day.'),
      name: nullable('string', 'What was released.'),
      reason: Type.String({
        description:
          '`outside-the-series`, `window-does-not-fit`, `gaps`, `overlaps-an-event` or `same-week`.',
      }),
    }),
  },
  { $id: 'EventsResult', description: 'What happens to sales round releases?' },
);

const summary = {
  id: Type.String({ description: 'UUID.' }),
  kind: Type.Unsafe({
    type: 'string',
    enum: [...analysisKinds],
    description:
      '`lags`: one pair of series. `scan`: every series of releases with every series of sales. `events`: sales round releases.',
  }),
  title: Type.String({
    description:
      'What was compared, in words, with the options that are not the default ones; or the title that was given.',
  }),
  created_at: Type.Unsafe({ type: 'string', format: 'date-time', description: 'When it was made.' }),
  parameters: Type.Unsafe({
    type: 'object',
    additionalProperties: true,
    description:
      'Everything that was chosen, the weeks included. Of `events`, `chosen` tells by which artists, labels, types and days the releases were; of a `scan` of ties, `ties` has the places of its pairs among `inputs`, and how many ties were left out; `sales_left_out` has what has no sales of the measure.',
  }),
  data_version: Type.Integer({
    description:
      'Version of the data that it was made of: the counter `inputs_version` in store_meta, which grows with every change of what analyses are made of. Not the `dataVersion` of exports, which also counts other changes.',
  }),
  is_current: Type.Boolean({
    description:
      'Whether nothing that it may be made of has changed since: the mapping of products counts for a `scan` of ties alone. `new-releases analyse repeat` tells whether its own numbers have.',
  }),
  outcome: Type.Unsafe({
    type: 'string',
    enum: ['analysed', 'refused'],
    description: '`refused`: no analysis was made. That is not to have found nothing.',
  }),
  tried: Type.Integer({ description: 'Tests that were made; what was found is corrected for all of them.' }),
  findings: Type.Integer({ description: 'Findings among them.' }),
  seed: Type.Integer({ description: 'Seed of all chance in it.' }),
  duration_ms: Type.Integer({ description: 'How long it took, milliseconds.' }),
  program_version: Type.String({ description: 'Version of the program that made it.' }),
};

const whatMovesTogether = '"Moves with" is all that an analysis says: never what causes what.';

/** Named schemas of `/v1/analyses`. */
export const analysisSchemas: readonly TSchema[] = [
  methodStep,
  refused,
  lags,
  scan,
  events,
  closed(summary, { $id: 'Analysis', description: `An analysis. ${whatMovesTogether}` }),
  closed(
    {
      ...summary,
      inputs: Type.Unsafe({
        type: 'object',
        additionalProperties: true,
        description:
          'Which series and which days went in; with series of revenue the currency that they were in then.',
      }),
      inputs_sha256: Type.String({ description: 'Hash over the numbers that went in.' }),
      method: Type.Array(Type.Ref('MethodStep'), { description: 'What was done, step by step.' }),
      result: Type.Union(
        ['LagsResult', 'ScanResult', 'EventsResult', 'AnalysisRefused'].map((name) => Type.Ref(name)),
      ),
    },
    { $id: 'AnalysisWithResult', description: `An analysis with method and result. ${whatMovesTogether}` },
  ),
  closed(
    {
      releases: closed({
        by: Type.String({ description: 'What releases are told apart by.' }),
        key: Type.String({ description: 'Value of that.' }),
        name: Type.String({ description: 'The same in words, as it was then.' }),
        measure: Type.String({ description: 'What was counted.' }),
      }),
      sales: closed({
        product: Type.String(),
        region: nullable('string', 'NULL: all regions together, or none.'),
        measure: Type.String({ description: '`units` or `revenue`.' }),
      }),
      lag: nullable('integer', 'The strongest lag. NULL, as all figures: the pair was refused.'),
      weeks: nullable('integer', 'Weeks that were compared at that lag.'),
      correlation: nullable('number', 'Of what season, trend and past do not foretell.'),
      interval: interval('Of the correlation, at `interval_level` of the scan.', true),
      p_value: nullable('number', 'As if it had been the only test.'),
      q_value: nullable('number', 'Corrected for all pairs and lags of the scan.'),
      slope: nullable('number', 'Units of sales that go with one unit of releases.'),
      slope_interval: interval('Of the slope, at `interval_level` of the scan.', true),
      moves_at_lags: Type.Array(Type.Integer(), { description: 'Lags at which they move together.' }),
      found: Type.Boolean({ description: 'Whether there is any such lag.' }),
      refusal: Type.Unsafe({
        ...closed({
          reason: Type.String(),
          message: Type.String({ description: 'Why, in words, with the numbers.' }),
          weeks_needed: weeksNeeded,
        }),
        type: ['object', 'null'],
        description: 'Why the pair was not compared. NULL: it was.',
      }),
    },
    { $id: 'AnalysisPair', description: 'A pair that a scan tried, found or not.' },
  ),
];
