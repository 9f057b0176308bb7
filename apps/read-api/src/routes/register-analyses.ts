import type { CatalogueState, KeysetPosition, QueryParameters } from '@new-releases/storage/catalogue';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { encodePosition } from '../cursor/cursor.js';
import { buildNextUrl } from '../http/build-next-url.js';
import { ProblemError } from '../http/problem.js';
import { leastCharacters, type OneAnalysis } from '../queries/read-by-beginning.js';
import type { ReadApiContext } from '../read-api-context.js';
import { analysesSchema, analysisPairsSchema, analysisSchema } from '../schemas/analysis-routes.js';
import { describeStore } from './describe-store.js';
import { parseAnalysisListQuery, parseAnalysisPairQuery, type Walk } from './parse-analysis-query.js';
import { type ReadAnswer, registerRead } from './register-read.js';
import { takeParameters } from './take-parameters.js';

/** Reads a page, once the parameters are known to be right. */
interface Page {
  readonly rows: readonly string[];
  readonly next: KeysetPosition | null;
  readonly total?: number | null;
}

/** Serves analyses that were kept, and what scans tried. */
export function registerAnalyses(app: FastifyInstance, context: ReadApiContext): void {
  const { queries, settings } = context;
  const answerPage = (
    request: FastifyRequest,
    { query, walk }: Walk<{ limit: number }>,
    { value: page, state }: { value: Page; state: CatalogueState },
  ): ReadAnswer => {
    const next =
      page.next === null
        ? null
        : buildNextUrl(request.url, encodePosition(walk, page.next), settings.publicUrl);
    const total = page.total ?? null;
    const about = {
      page: { limit: query.limit, next, ...(total !== null && { total }) },
      store: describeStore(state),
    };
    return { body: `{"data":[${page.rows.join(',')}],${JSON.stringify(about).slice(1)}`, state, next };
  };

  registerRead(app, context, {
    path: '/v1/analyses',
    schema: analysesSchema,
    hasLinks: true,
    parse: (request) => parseAnalysisListQuery(request.query as QueryParameters),
    answer: async (asked, request) =>
      answerPage(request, asked, await queries.ask({ kind: 'analyses', query: asked.query })),
  });
  registerRead(app, context, {
    path: '/v1/analyses/:id',
    schema: analysisSchema,
    hasLinks: true,
    parse: ({ params, query }) => {
      takeParameters(query as QueryParameters, []);
      return params as { id: string };
    },
    answer: async ({ id }) => {
      const { value, state } = await queries.ask({ kind: 'analysis', id });
      return { body: takeFound(value), state };
    },
  });
  registerRead(app, context, {
    path: '/v1/analyses/:id/pairs',
    schema: analysisPairsSchema,
    hasLinks: true,
    parse: ({ params, query }) =>
      parseAnalysisPairQuery((params as { id: string }).id, query as QueryParameters),
    answer: async (asked, request) => {
      const { value, state } = await queries.ask({ kind: 'analysis-pairs', query: asked.query });
      const { kind, next, ...page } = takeFound(value);
      asked.checkAnalysis(value.id);
      if (kind !== 'scan') {
        const detail =
          `This analysis is of the kind ${kind}, and only a scan has pairs: ` +
          'what it tried is in /v1/analyses/{id}, as `result`.';
        throw new ProblemError({ status: 404, code: 'not-found', detail });
      }
      return answerPage(request, asked, {
        // The whole id, however it was given: a cursor belongs to the analysis.
        value: { ...page, next: next === null ? null : [next, value.id] },
        state,
      });
    },
  });
}

function takeFound<T>({ found, missing, candidates }: OneAnalysis<T>): T {
  if (found !== null) return found;
  const details = {
    ambiguous: `The ids of several analyses begin so, such as ${candidates.join(', ')}: give more characters, or all.`,
    'too-short': `There is no analysis of this id; for its beginning, give ${leastCharacters} characters or more.`,
    unknown: 'There is no analysis of this id. It may have been removed.',
  };
  throw new ProblemError({ status: 404, code: 'not-found', detail: details[missing ?? 'unknown'] });
}
