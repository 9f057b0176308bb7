import type { KeysetPosition, QueryParameters } from '@new-releases/storage/catalogue';
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify';
import { encodePosition } from '../cursor/cursor.js';
import { buildNextUrl } from '../http/build-next-url.js';
import { type AnswerFacts, isKnown, isUnmodified, sendKnown, setValidators } from '../http/caching.js';
import { chooseFormat, contentTypes } from '../http/choose-format.js';
import { ProblemError } from '../http/problem.js';
import { getStore } from '../http/register-store.js';
import type { Answer } from '../queries/operation.js';
import type { ReadApiContext } from '../read-api-context.js';
import { analysesSchema, analysisPairsSchema, analysisSchema } from '../schemas/analysis-routes.js';
import { describeStore } from './describe-store.js';
import { parseAnalysisListQuery, parseAnalysisPairQuery, type Walk } from './parse-analysis-query.js';
import { takeParameters } from './take-parameters.js';

/** Reads a page, once the parameters are known to be right. */
interface Page {
  readonly rows: readonly string[];
  readonly next: KeysetPosition | null;
  readonly total?: number | null;
}

/** Serves analyses that were kept, and what scans tried. */
export function registerAnalyses(app: FastifyInstance, context: ReadApiContext): void {
  const { queries } = context;
  const register = (
    path: string,
    schema: FastifySchema,
    answer: (request: FastifyRequest, reply: FastifyReply, facts: AnswerFacts) => Promise<FastifyReply>,
  ): void => {
    // Parameters are read by us, so that what is wrong with them is told as everywhere.
    const validatorCompiler = () => (value: unknown) => ({ value });
    app.get(path, { schema, validatorCompiler }, (request, reply) => {
      const format = chooseFormat(request.headers.accept, ['json']);
      const linkBase = context.settings.publicUrl;
      const facts = { state: getStore(request, context).state, format, linkBase, nowMs: context.now() };
      return isKnown(request, facts) ? sendKnown(request, reply, facts) : answer(request, reply, facts);
    });
  };
  const sendPage = (
    request: FastifyRequest,
    reply: FastifyReply,
    facts: AnswerFacts,
    { query, walk }: Walk<{ limit: number }>,
    { value: page, state }: { value: Page; state: Answer<'analyses'>['state'] },
  ): FastifyReply => {
    const next =
      page.next === null
        ? null
        : buildNextUrl(request.url, encodePosition(walk, page.next), context.settings.publicUrl);
    if (next !== null) void reply.header('link', `<${next}>; rel="next"`);
    const total = page.total ?? null;
    const about = {
      page: { limit: query.limit, next, ...(total !== null && { total }) },
      store: describeStore(state),
    };
    setValidators(request, reply, { ...facts, state });
    return reply
      .header('content-type', contentTypes.json)
      .send(`{"data":[${page.rows.join(',')}],${JSON.stringify(about).slice(1)}`);
  };

  register('/v1/analyses', analysesSchema, async (request, reply, facts) => {
    const asked = parseAnalysisListQuery(request.query as QueryParameters);
    if (isUnmodified(request, facts)) return sendKnown(request, reply, facts);
    const answer = await queries.ask({ kind: 'analyses', query: asked.query });
    return sendPage(request, reply, facts, asked, answer);
  });
  register('/v1/analyses/:id', analysisSchema, async (request, reply, facts) => {
    takeParameters(request.query as QueryParameters, []);
    const { id } = request.params as { id: string };
    const { value: analysis, state } = await queries.ask({ kind: 'analysis', id });
    if (analysis === null) throw notFound();
    setValidators(request, reply, { ...facts, state });
    return reply.header('content-type', contentTypes.json).send(analysis);
  });
  register('/v1/analyses/:id/pairs', analysisPairsSchema, async (request, reply, facts) => {
    const { id } = request.params as { id: string };
    const asked = parseAnalysisPairQuery(id, request.query as QueryParameters);
    if (isUnmodified(request, facts)) return sendKnown(request, reply, facts);
    const { value, state } = await queries.ask({ kind: 'analysis-pairs', query: asked.query });
    if (value === null) throw notFound();
    const page = { ...value, next: value.next === null ? null : [value.next] };
    return sendPage(request, reply, facts, asked, { value: page, state });
  });
}

function notFound(): ProblemError {
  return new ProblemError({ status: 404, code: 'not-found', detail: 'There is no analysis of this id.' });
}
