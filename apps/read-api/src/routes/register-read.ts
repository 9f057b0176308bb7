import type { CatalogueState } from '@new-releases/storage/catalogue';
import type { FastifyInstance, FastifyRequest, FastifySchema } from 'fastify';
import { type AnswerFacts, isKnown, isUnmodified, sendKnown, setValidators } from '../http/caching.js';
import { chooseFormat, contentTypes } from '../http/choose-format.js';
import { getStore } from '../http/register-store.js';
import type { ReadApiContext } from '../read-api-context.js';

/** A route that answers with one JSON text, of one moment of the store. */
export interface ReadRoute<Asked> {
  readonly path: string;
  readonly schema: FastifySchema;
  /** Whether the answer has links, so that it is another one under another public URL. @default false */
  readonly hasLinks?: boolean;
  /** Reads what is asked. @throws CatalogueQueryError, or a ProblemError */
  readonly parse: (request: FastifyRequest, facts: AnswerFacts) => Asked;
  /** Answers it. @throws ProblemError where there is no answer */
  readonly answer: (asked: Asked, request: FastifyRequest) => Promise<ReadAnswer>;
}

/** What is sent. */
export interface ReadAnswer {
  /** JSON. */
  readonly body: string;
  /** State of the store that it is of. */
  readonly state: CatalogueState;
  /** URL of the next page. @default null */
  readonly next?: string | null;
}

/** Serves a route: who has the answer already, by its ETag, is told so before anything is read. */
export function registerRead<Asked>(
  app: FastifyInstance,
  context: ReadApiContext,
  { path, schema, hasLinks = false, parse, answer }: ReadRoute<Asked>,
): void {
  const linkBase = hasLinks ? context.settings.publicUrl : null;
  // Parameters are read by us, so that what is wrong with them is told as everywhere.
  const validatorCompiler = () => (value: unknown) => ({ value });
  app.get(path, { schema, validatorCompiler }, async (request, reply) => {
    const format = chooseFormat(request.headers.accept, ['json']);
    const facts = { state: getStore(request, context).state, format, linkBase, nowMs: context.now() };
    if (isKnown(request, facts)) return sendKnown(request, reply, facts);
    const asked = parse(request, facts);
    const { body, state, next = null } = await answer(asked, request);
    // Not before: only what is there can be unmodified (RFC 9110, 13.2.1).
    if (isUnmodified(request, { ...facts, state })) return sendKnown(request, reply, { ...facts, state });
    if (next !== null) void reply.header('link', `<${next}>; rel="next"`);
    setValidators(request, reply, { ...facts, state });
    return reply.header('content-type', contentTypes.json).send(body);
  });
}
