import { Readable } from 'node:stream';
import { CatalogueQueryError, type ListQuery } from '@new-releases/storage/catalogue';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isUnmodified, sendKnown, setValidators } from '../http/caching.js';
import { contentTypes } from '../http/choose-format.js';
import type { StreamFormat } from '../queries/thread-protocol.js';
import type { ReadApiContext } from '../read-api-context.js';
import { parseRowLimit } from './parse-page.js';
import type { PageParameters } from './send-list.js';

/** Answers with all rows of a list. Where that fails midway the connection is cut, so that no short file looks whole. */
export async function sendStream(
  { threads, settings, after, log }: ReadApiContext,
  request: FastifyRequest,
  reply: FastifyReply,
  query: ListQuery,
  options: PageParameters & { format: StreamFormat },
): Promise<FastifyReply> {
  const { format } = options;
  const limit = parseRowLimit(options.limit);
  for (const name of ['cursor', 'count', 'facets'] as const) {
    if (options[name] !== undefined)
      throw new CatalogueQueryError(name, `is for pages of JSON: ${format} holds all rows`);
  }
  options.checkParent();
  if (isUnmodified(request, options.facts)) return sendKnown(request, reply, options.facts);
  const headers = {
    'content-type': contentTypes[format],
    'content-disposition': `attachment; filename="${query.resource}.${format}"`,
  };
  if (request.method === 'HEAD') {
    setValidators(request, reply, options.facts);
    // A stream, so that no length is told.
    return reply.headers(headers).send(Readable.from([]));
  }

  const timeLimitMs = settings.exportTimeoutMs;
  const end = new AbortController();
  const callOff = after(timeLimitMs, () => {
    end.abort(new Error('the export took too long'));
  });
  reply.raw.once('close', () => {
    callOff();
    end.abort();
  });
  // What fails up to the first row is answered as a problem.
  const { state, chunks, stop } = await threads.stream({ query, format, limit, timeLimitMs }, end.signal);
  setValidators(request, reply, { ...options.facts, state });
  const stream = Readable.from(toBytes(chunks), { objectMode: false, highWaterMark: 1 << 16 });
  end.signal.addEventListener('abort', () => {
    stream.destroy(end.signal.reason as Error);
  });
  // Also where nobody has taken the first chunk: the thread is to be free again.
  stream.once('close', stop);
  stream.once('error', (error) => {
    log.warn({ resource: query.resource, format, err: error }, 'an export was cut off');
  });
  return reply.headers(headers).send(stream);
}

async function* toBytes(chunks: AsyncIterable<string>): AsyncGenerator<Buffer, void> {
  for await (const text of chunks) yield Buffer.from(text);
}
