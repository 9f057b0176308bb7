import { hash } from 'node:crypto';
import type { CatalogueState } from '@new-releases/storage/catalogue';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { programVersion } from '../program-version.js';

const secondMs = 1000;

/** What decides on an answer. */
export interface AnswerFacts {
  /** State of the store that the answer is of. */
  readonly state: CatalogueState;
  readonly format: string;
  /** What links begin with, where the answer has links. @default null */
  readonly linkBase?: string | null;
  /** Epoch milliseconds. */
  readonly nowMs: number;
}

/**
 * Sets what a cache goes by. The ETag is strong: the URL, the format, the state of the store that was read and this program
 * make an answer what it is, to the byte.
 */
export function setValidators(request: FastifyRequest, reply: FastifyReply, facts: AnswerFacts): void {
  const { state, nowMs } = facts;
  const changedMs = state.dataChangedAt === null ? NaN : Date.parse(state.dataChangedAt);
  void reply.headers({
    etag: buildEtag(request, facts),
    'cache-control': 'private, no-cache',
    vary: 'accept, authorization',
  });
  // Times of HTTP have no milliseconds: while the second of the change lasts, another one may follow it (RFC 9110, 8.8.2.2).
  if (nowMs - changedMs >= secondMs) void reply.header('last-modified', new Date(changedMs).toUTCString());
}

/** Whether the caller has this very answer already. Nothing of the query need have been read. */
export function isKnown(request: FastifyRequest, facts: AnswerFacts): boolean {
  const { 'if-none-match': given } = request.headers;
  if (given === undefined) return false;
  const etag = buildEtag(request, facts);
  return given.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/** Whether nothing has changed since the time that the caller names, who knows no ETag. */
export function isUnmodified(request: FastifyRequest, { state, nowMs }: AnswerFacts): boolean {
  const { 'if-none-match': etag, 'if-modified-since': since } = request.headers;
  if (etag !== undefined || since === undefined || state.dataChangedAt === null) return false;
  const changedMs = Date.parse(state.dataChangedAt);
  return nowMs - changedMs >= secondMs && Math.floor(changedMs / secondMs) * secondMs <= Date.parse(since);
}

/** Answers that nothing has changed. */
export function sendKnown(request: FastifyRequest, reply: FastifyReply, facts: AnswerFacts): FastifyReply {
  setValidators(request, reply, facts);
  return reply.code(304).send();
}

function buildEtag({ url }: FastifyRequest, { state, format, linkBase = null }: AnswerFacts): string {
  const facts = [programVersion, state.dataVersion, state.dataChangedAt, format, linkBase, url];
  return `"${hash('sha256', facts.join('\n'), 'base64url').slice(0, 22)}"`;
}
