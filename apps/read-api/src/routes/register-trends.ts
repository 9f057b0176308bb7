import { describeKnown, type QueryParameters } from '@new-releases/storage/catalogue';
import type { FastifyInstance, FastifySchema } from 'fastify';
import { ProblemError } from '../http/problem.js';
import type { TrendAnswers, TrendOperation } from '../queries/answer-trends.js';
import type { ReadApiContext } from '../read-api-context.js';
import {
  calendarSchema,
  risingSchema,
  spikesSchema,
  trendSchema,
  weekdaysSchema,
} from '../schemas/trend-routes.js';
import { askForNear } from './ask-for-near.js';
import { describeStore } from './describe-store.js';
import { parseCalendar, parseRising, parseSpikes, parseTrend, parseWeekdays } from './parse-trend-query.js';
import { registerRead } from './register-read.js';
import { toCalendarBody, toRisingBody, toSpikesBody, toTrendBody, toWeekdaysBody } from './trend-bodies.js';

interface TrendRoute<Kind extends TrendOperation['kind']> {
  readonly path: string;
  readonly schema: FastifySchema;
  readonly parse: (given: QueryParameters) => Extract<TrendOperation, { kind: Kind }>;
  readonly toBody: (value: NonNullable<TrendAnswers[Kind]>) => object;
}

/** Serves releases over time. */
export function registerTrends(app: FastifyInstance, context: ReadApiContext): void {
  const register = <Kind extends TrendOperation['kind']>(route: TrendRoute<Kind>): void => {
    const { path, schema, parse, toBody } = route;
    registerRead(app, context, {
      path,
      schema,
      parse: (request) => parse(request.query as QueryParameters),
      answer: async (operation) => {
        const { value, state } = await context.queries.ask<Kind>(operation);
        if (value === null) throw await refuseKeys(context, operation);
        return { body: JSON.stringify({ ...toBody(value), store: describeStore(state) }), state };
      },
    });
  };
  register<'trend'>({
    path: '/v1/trends/releases',
    schema: trendSchema,
    parse: parseTrend,
    toBody: toTrendBody,
  });
  register<'weekdays'>({
    path: '/v1/trends/weekdays',
    schema: weekdaysSchema,
    parse: parseWeekdays,
    toBody: toWeekdaysBody,
  });
  register<'calendar'>({
    path: '/v1/trends/calendar',
    schema: calendarSchema,
    parse: parseCalendar,
    toBody: toCalendarBody,
  });
  register<'spikes'>({
    path: '/v1/trends/spikes',
    schema: spikesSchema,
    parse: parseSpikes,
    toBody: toSpikesBody,
  });
  register<'rising'>({
    path: '/v1/trends/rising',
    schema: risingSchema,
    parse: parseRising,
    toBody: toRisingBody,
  });
}

/** Says which key the store does not know, and what is near to it, unless that takes too long to find. */
async function refuseKeys(
  context: Pick<ReadApiContext, 'queries'>,
  operation: TrendOperation,
): Promise<ProblemError> {
  const query = { by: 'all', ...operation.query } as const;
  const keys = 'keys' in query ? (query.keys ?? []) : 'key' in query ? [query.key] : [];
  const unknown = await askForNear<'unknown-key'>(context, { kind: 'unknown-key', by: query.by, keys });
  const detail =
    unknown === null
      ? 'The store knows nothing of this `key`: no release was ever counted under it.'
      : `The store knows nothing of ${JSON.stringify(unknown.key)}: no release was ever counted under it; ${describeKnown(unknown.instead, 'it has no releases yet')}.`;
  return new ProblemError({ status: 404, code: 'not-found', parameter: 'key', detail });
}
