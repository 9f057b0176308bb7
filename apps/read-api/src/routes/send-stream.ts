import { Readable } from 'node:stream';
import { CatalogueQueryError, type ListQuery } from '@new-releases/storage/catalogue';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isUnmodified } from '../http/caching.js';
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
  if (isUnmodified(request, reply)) return reply.code(304).send();
  void reply.headers({
    'content-type': contentTypes[format],
    'content-disposition': `attachment; filename="${query.resource}.${format}"`,
  });
  options.checkParent();
  if (request.method === 'HEAD') return reply.send('');

  const timeLimitMs = settings.exportTimeoutMs;
  const chunks = threads.stream({ query, format, limit, timeLimitMs });
  // The first chunk is waited for: what fails before it is answered as a problem.
  const first = await chunks.next();
  const stream = Readable.from(startWith(first, chunks), { objectMode: false, highWaterMark: 1 << 16 });
  const callOff = after(timeLimitMs, () => stream.destroy(new Error('the export took too long')));
  stream.once('close', () => {
    callOff();
    // Also where nobody has taken the first chunk: the thread is to be free again.
    void chunks.return();
  });
  stream.once('error', (error) => {
    log.warn({ resource: query.resource, format, err: error }, 'an export was cut off');
  });
  return reply.send(stream);
}

async function* startWith(
  first: IteratorResult<string, void>,
  rest: AsyncGenerator<string, void>,
): AsyncGenerator<Buffer, void> {
  if (first.done === true) return;
  yield Buffer.from(first.value);
  for await (const text of rest) yield Buffer.from(text);
}
