import { type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { answerApi } from '../answer-api.js';
import { type Catalogue } from '../catalogue/create-catalogue.js';
import { buildServerError } from '../faults/answer-faults.js';
import { endpointGroupOf } from '../operations.js';
import { answerOutOfBand } from '../routes/out-of-band.js';
import { matchOperation } from '../routes/match-operation.js';
import { answerToken } from '../routes/token.js';
import { type State } from '../state.js';
import { readBody } from './read-body.js';
import { sendAnswer } from './send-answer.js';

/** Answers one HTTP request: the API under /v1, tokens under /api/token, the test's own questions under /_simulator. */
export async function handleRequest(
  state: State,
  catalogue: Catalogue,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const incoming = { method: request.method ?? 'GET', path: url.pathname, query: url.searchParams };
  if (url.pathname.startsWith('/_simulator/')) {
    const path = url.pathname.slice('/_simulator'.length);
    const answer = answerOutOfBand(state, catalogue, { ...incoming, path, body: await readBody(request) });
    if ('lines' in answer) await pipeline(Readable.from(answer.lines), response);
    else sendAnswer(response, answer, state.now());
  } else if (url.pathname === '/api/token') {
    handleToken(state, request, response, await readBody(request));
  } else {
    request.resume();
    await handleApi(state, request, response, incoming);
  }
}

async function handleApi(
  state: State,
  request: IncomingMessage,
  response: ServerResponse,
  incoming: { method: string; path: string; query: URLSearchParams },
): Promise<void> {
  const nowMs = state.now();
  // A path outside /v1 matches no operation.
  const path = incoming.path.startsWith('/v1/') ? incoming.path.slice('/v1'.length) : `/..${incoming.path}`;
  const matched = matchOperation(path);
  const { answer, fault, transport } = answerApi(
    state,
    {
      ...incoming,
      path,
      authorization: request.headers.authorization,
      locale: request.headers['accept-language'],
      nowMs,
    },
    matched,
  );
  state.ledger.add({
    atMs: nowMs,
    method: incoming.method,
    path: incoming.path,
    query: Object.fromEntries(incoming.query),
    operation: matched?.operation ?? null,
    group: matched === null ? null : endpointGroupOf(matched.operation),
    status: transport === 'reset' ? null : answer.status,
    fault,
  });
  if (state.settings.latencyMs > 0) await state.settings.sleep(state.settings.latencyMs);
  // The client may have left in the meantime.
  if (request.socket.destroyed) return;
  if (transport === 'reset') request.socket.resetAndDestroy();
  else sendAnswer(response, answer, state.now(), transport === 'truncate');
}

function handleToken(state: State, request: IncomingMessage, response: ServerResponse, body: string): void {
  const { settings, plan } = state;
  const nowMs = state.now();
  const fails = state.tokenFaults.next(plan);
  const answer = fails
    ? buildServerError(1, plan.faults.htmlErrors)
    : answerToken(
        {
          clientId: settings.clientId,
          clientSecret: settings.clientSecret,
          ttlSeconds: settings.tokenTtlSeconds,
          issue: () => state.tokens.issue(nowMs, settings.tokenTtlSeconds * 1000),
        },
        { method: request.method ?? 'GET', headers: request.headers, body },
      );
  state.ledger.add({
    atMs: nowMs,
    method: request.method ?? 'GET',
    path: '/api/token',
    query: {},
    operation: 'token',
    group: null,
    status: answer.status,
    fault: fails ? 'tokenServerError' : null,
  });
  sendAnswer(response, answer, nowMs);
}
