import { trendMeasures } from '@new-releases/analysis';
import { releaseDimensions, releasePeriods, risingKinds } from '@new-releases/storage/catalogue';
import type { FastifySchema } from 'fastify';
import { Type, type TProperties, type TSchema } from 'typebox';
import {
  defaultRisingLimit,
  defaultRisingWeeks,
  mostRisingLimit,
  mostRisingWeeks,
} from '../routes/parse-trend-query.js';
import { commonResponses, okResponse } from './responses.js';
import { closed, interval, listOf, nullable } from './shorthand.js';
import { toParameterSchema } from './to-json-schema.js';

const tags = ['trends'];
const releaseDate =
  'Releases stand under the release date of their label, which is not the day on which they appeared on Spotify; those whose date names no day are left out.';
const gaps =
  'A period that no listing can have shown is null and never 0: none was completed in it or within 14 days after it.';

const oneOf = (words: readonly string[], description: string, preset: string) =>
  Type.Optional(Type.Unsafe({ type: 'string', enum: [...words], default: preset, description }));
const dayParameter = (description: string) =>
  Type.Optional(Type.Unsafe({ ...toParameterSchema('date'), description }));
const day = (description: string) => Type.String({ format: 'date', description });
const nullableDay = (description: string) => ({ ...nullable('string', description), format: 'date' });
const count = (description: string) => Type.Integer({ minimum: 0, description });
const observed = Type.Boolean({ description: 'Whether any listing can have shown releases of it.' });
const isPartial = Type.Boolean({
  description:
    'Whether it is known in part only, so that the value is too small: listings can have shown a part, or releases wait to be read that what is asked for is not known of before (`coverage.unread_releases`).',
});

const by = oneOf(
  releaseDimensions,
  'What releases are told apart by. `explicit`: whether any track is; `track_length`: mean length of the tracks, minutes; `collaboration`: one artist or several; `market`: the market that the listing was asked for. One that several sources or markets listed counts for each.',
  'all',
);
const measure = oneOf(
  trendMeasures,
  '`tracks`: according to Spotify; `mean_duration_ms` and `explicit_share` (0 to 1): of the tracks that were read; `new_artists`: without an earlier release in the store.',
  'releases',
);
const key = Type.Optional(
  Type.String({
    minLength: 1,
    maxLength: 200,
    description: 'Value of `by` to tell of: a label, the Spotify id of an artist, ... Left out for all.',
  }),
);
const range = {
  from: dayParameter(
    'First day. Left out: a year of weeks, or 91 days, before the last. The range is cut to what is known (`coverage`): one outside of it has no periods, which is not zero releases.',
  ),
  to: dayParameter('Last day. Left out: the last that a listing has shown.'),
};

function describe(
  facts: Pick<FastifySchema, 'operationId' | 'summary' | 'description'>,
  parameters: TProperties,
  body: TProperties,
  ...only: (404 | 422)[]
): FastifySchema {
  const content: TSchema = closed({
    ...body,
    coverage: Type.Ref('TrendCoverage'),
    store: Type.Ref('Store'),
  });
  return {
    ...facts,
    tags,
    querystring: Type.Object(parameters, { additionalProperties: false }),
    response: {
      200: okResponse('The answer, with how far it can be trusted.', { 'application/json': content }),
      ...commonResponses(406, 422, ...only),
    },
  };
}

/** What the document says of `/v1/trends/releases`. */
export const trendSchema = describe(
  {
    operationId: 'getReleaseTrend',
    summary: 'Releases over time',
    description: `Series by day or week (ISO 8601, UTC), a series for each value of \`by\`. ${releaseDate} ${gaps} Periods run from the first that any listing can have shown to the last, within what was asked for.`,
  },
  {
    period: oneOf(releasePeriods, 'Length of a period; weeks begin on Monday and are whole.', 'week'),
    by,
    key: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 200 }), {
        minItems: 1,
        maxItems: 50,
        description:
          'Values of `by` to tell of: labels, Spotify ids of artists (both must be named), types, ... Left out: all that there are.',
      }),
    ),
    measure,
    ...range,
  },
  {
    data: closed({
      period: Type.Unsafe({ type: 'string', enum: [...releasePeriods] }),
      by: Type.Unsafe({ type: 'string', enum: [...releaseDimensions] }),
      measure: Type.Unsafe({ type: 'string', enum: [...trendMeasures] }),
      from: nullableDay('First day of the first period. NULL: nothing is known of the days asked for.'),
      to: nullableDay('Last day of the last period.'),
      series: listOf('A series for each value, those with the most releases first, or as asked for.', {
        key: Type.String({ description: 'Value of `by`.' }),
        name: nullable('string', 'The same for people to read.'),
        points: listOf('Periods; none is left out.', {
          start: day('First day of the period.'),
          value: nullable('number', `NULL: not known, which is not 0.`),
          observed,
          is_partial: isPartial,
        }),
      }),
    }),
  },
  404,
);

/** What the document says of `/v1/trends/weekdays`. */
export const weekdaysSchema = describe(
  {
    operationId: 'getReleaseWeekdays',
    summary: 'Releases by day of the week',
    description: `Made of whole weeks only, of each of whose days all is known. ${releaseDate}`,
  },
  { by, key, ...range },
  {
    data: listOf('Monday to Sunday.', {
      weekday: Type.Integer({ minimum: 1, maximum: 7, description: 'Monday is 1 (ISO 8601).' }),
      releases: count('Releases on this day of the week.'),
      share: nullable('number', 'Part of all releases, 0 to 1. NULL: there are none.'),
      interval: interval(
        '95 % interval of the share, by how much the weeks differ. NULL: fewer than two weeks.',
        true,
      ),
    }),
    weeks: count('Weeks that it was made of.'),
  },
  404,
);

/** What the document says of `/v1/trends/calendar`. */
export const calendarSchema = describe(
  {
    operationId: 'getReleaseCalendar',
    summary: 'Releases of each day',
    description: `Days with their releases by album type. ${releaseDate} ${gaps}`,
  },
  range,
  {
    data: listOf('Days; none is left out.', {
      day: day('Release day.'),
      releases: { ...nullable('integer', 'Releases. NULL: not known, which is not 0.'), minimum: 0 },
      album_types: Type.Unsafe({
        type: 'object',
        additionalProperties: { type: 'integer', minimum: 1 },
        description: 'Releases by album type, `unknown` where none was sent.',
      }),
      observed,
      is_partial: isPartial,
    }),
  },
);

/** What the document says of `/v1/trends/spikes`. */
export const spikesSchema = describe(
  {
    operationId: 'getReleaseSpikes',
    summary: 'Unusual weeks of a series',
    description: `Each week against the weeks before it, with trend, season and feasts taken out: a robust z-score. Weeks that are known in part are left out: by=label, for one, those of which releases wait to be read. Where there is too little history nothing is told, and how much is missing. ${releaseDate}`,
  },
  { by, key, measure },
  {
    data: Type.Unsafe({
      ...closed({
        weeks: listOf('Weeks with enough history.', {
          week: day('Monday.'),
          value: Type.Number({ description: 'What it was.' }),
          expected: Type.Number({ description: 'What the weeks before let expect.' }),
          z: Type.Number({ description: 'Distance from that in robust standard deviations.' }),
          is_spike: Type.Boolean({ description: 'Whether that is 3.5 or more, either way.' }),
        }),
        window_weeks: count('Weeks that each was measured against.'),
        minimum_weeks: count('Weeks of history below which none is judged.'),
      }),
      type: ['object', 'null'],
      description: 'NULL: see `refusal`.',
    }),
    refusal: Type.Unsafe({
      ...closed({
        reason: Type.String({ description: '`too-short`, `gaps`, ...' }),
        message: Type.String({ description: 'In plain words, with the numbers.' }),
        weeks_needed: nullable('integer', 'Weeks that are missing. NULL: that is not the reason.'),
      }),
      type: ['object', 'null'],
      description: 'Why nothing is told. NULL: something is.',
    }),
  },
  404,
);

/** What the document says of `/v1/trends/rising`. */
export const risingSchema = describe(
  {
    operationId: 'listRising',
    summary: 'Artists or labels that release more than before',
    description: `Those with at least two releases in the last weeks and more than in the 52 weeks before let expect, the most surprising first. Days that no listing can have shown are left out of the comparison, and by=label the weeks of which a release waits to be read. ${releaseDate}`,
  },
  {
    by: oneOf(risingKinds, 'Whose releases.', 'artist'),
    weeks: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: mostRisingWeeks,
        default: defaultRisingWeeks,
        description: 'How many weeks are recent.',
      }),
    ),
    limit: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: mostRisingLimit,
        default: defaultRisingLimit,
        description: 'Rows at most.',
      }),
    ),
  },
  {
    data: listOf('The most surprising first.', {
      key: Type.String({ description: 'Spotify id of the artist, or the label.' }),
      name: Type.String({ description: 'Name.' }),
      spotify_url: { ...nullable('string', 'Page at Spotify; link back to it.'), format: 'uri' },
      recent: count('Releases of the recent days that are known whole.'),
      per_week_before: nullable(
        'number',
        'Releases a week in the days before. NULL: fewer than 28 days of them are known.',
      ),
      ratio: nullable('number', 'Releases a week, recent against before. NULL: none before, or not known.'),
      is_new: Type.Boolean({
        description:
          'Whether the store holds no earlier release: it may lack what came before its first run.',
      }),
    }),
    window: closed({
      from: nullableDay('First recent day. NULL: nothing is known.'),
      to: nullableDay('Last recent day.'),
      days_observed: count('Recent days that are known whole.'),
      before_from: nullableDay('First day before.'),
      before_to: nullableDay('Last day before.'),
      before_days_observed: count('Days before that are known whole.'),
    }),
  },
);
