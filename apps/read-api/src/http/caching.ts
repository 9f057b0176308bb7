import { hash } from 'node:crypto';
import type { CatalogueState } from '@new-releases/storage/catalogue';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { programVersion } from '../program-version.js';

const secondMs = 1000;

/**
 * Sets what a cache goes by, and tells whether the caller has this very answer already. Nothing of the query has been read
 * then: an answer follows from the URL, the format, the state of the store and this program.
 */
export function isKnown(
  request: FastifyRequest,
  reply: FastifyReply,
  options: { state: CatalogueState; format: string; nowMs: number },
): boolean {
  const { state, format, nowMs } = options;
  const facts = [programVersion, state.dataVersion, state.dataChangedAt, format, request.url];
  const etag = `"${hash('sha256', facts.join('\n'), 'base64url').slice(0, 22)}"`;
  const changedMs = state.dataChangedAt === null ? NaN : Date.parse(state.dataChangedAt);
  void reply.headers({ etag, 'cache-control': 'private, no-cache', vary: 'accept, authorization' });
  // Times of HTTP have no milliseconds: while the second of the change lasts, another one may follow it (RFC 9110, 8.8.2.2).
  if (nowMs - changedMs >= secondMs) void reply.header('last-modified', new Date(changedMs).toUTCString());
  const { 'if-none-match': given } = request.headers;
  return given?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag) ?? false;
}

/** Whether nothing has changed since the time that the caller names, who knows no ETag. */
export function isUnmodified(request: FastifyRequest, reply: FastifyReply): boolean {
  const { 'if-none-match': etag, 'if-modified-since': since } = request.headers;
  const lastModified = reply.getHeader('last-modified');
  if (etag !== undefined || since === undefined || typeof lastModified !== 'string') return false;
  return Date.parse(lastModified) <= Date.parse(since);
}
