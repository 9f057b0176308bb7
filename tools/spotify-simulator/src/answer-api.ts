import { isAllowed } from './access/is-allowed.js';
import { shapeOf } from './access/shape.js';
import { buildError, type Answer } from './answer.js';
import { checkLimits } from './limits/check-limits.js';
import { answerOperation } from './routes/answer-operation.js';
import { answerUnknown } from './routes/answer-unknown.js';
import { matchOperation, type MatchedOperation } from './routes/match-operation.js';
import { type State } from './state.js';

/** A request to /v1, taken apart. */
export interface IncomingApiRequest {
  method: string;
  /** Below /v1. */
  path: string;
  query: URLSearchParams;
  authorization: string | undefined;
  locale: string | undefined;
  nowMs: number;
}

/** What is sent, and what the ledger says of it. */
export interface JudgedAnswer {
  answer: Answer;
  fault: string | null;
  /** 'reset': nothing is sent; 'truncate': half of the body. */
  transport: 'whole' | 'truncate' | 'reset';
}

/**
 * Answers a request to the API as Spotify does, in this order: token (401), the owner's Premium (403 in plain text), rate
 * limit and quota (429), injected faults, access (403), parameters (400), record (404).
 */
export function answerApi(
  state: State,
  request: IncomingApiRequest,
  matched: MatchedOperation | null = matchOperation(request.path),
): JudgedAnswer {
  const { settings, plan } = state;
  const { path, query, nowMs, locale } = request;
  const whole = (answer: Answer, fault: string | null = null): JudgedAnswer => ({
    answer,
    fault,
    transport: 'whole',
  });

  const refusal = checkToken(state, request.authorization, nowMs);
  if (refusal !== null) return whole(refusal);
  if (settings.premiumLapsed) return whole(premiumLapsed);
  if (matched === null) return whole(answerUnknown(settings.access, path));
  if (request.method !== 'GET') return whole(buildError(405, 'Method not allowed'));
  const limited = checkLimits(state.limits, settings, matched.operation, nowMs);
  if (limited !== null) return whole(limited.answer, limited.name);
  const fault = state.answerFaults.next(plan, `${path}?${query.toString()}`);
  if (fault?.answer) return whole(fault.answer, fault.name);
  if (fault?.name === 'reset') return { answer: { status: 0, body: '' }, fault: 'reset', transport: 'reset' };
  const answer = isAllowed(settings.access, matched.operation)
    ? answerOperation(
        {
          access: settings.access,
          shape: shapeOf(settings.access),
          music: state.music,
          plan,
          baseUrl: state.baseUrl(),
          albumJson: state.albumJson,
        },
        { ...matched, path, query, locale },
      )
    : buildError(403, 'Forbidden');
  return fault === null ? whole(answer) : { answer, fault: fault.name, transport: 'truncate' };
}

/** Seen since 2022, in plain text; the token endpoint goes on as if nothing were amiss. */
const premiumLapsed: Answer = {
  status: 403,
  body: 'Active premium subscription required for the owner of the app.',
  contentType: 'text/plain; charset=utf-8',
};

/** One message for all since July 2026; `www-authenticate` tells a missing token from a bad one. */
function checkToken(state: State, authorization: string | undefined, nowMs: number): Answer | null {
  const token = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];
  if (token !== undefined && state.tokens.use(token, nowMs, state.settings.tokenCalls ?? Infinity))
    return null;
  const error = token === undefined ? 'missing_token' : 'invalid_token';
  return {
    ...buildError(401, 'Missing/invalid/expired access token'),
    headers: { 'www-authenticate': `Bearer realm="spotify", error="${error}"` },
  };
}
