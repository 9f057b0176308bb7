import { formatCsv, formatNdjson } from '@new-releases/export';
import { listFlatColumns } from '@new-releases/storage/catalogue';
import type { MessagePort } from 'node:worker_threads';
import type { CatalogueDoor } from './create-catalogue-door.js';
import { perform } from './operation.js';
import { toThreadFailure } from './thread-failure.js';
import type { StreamRequest, ThreadMessage, ThreadRequest } from './thread-protocol.js';

/** Answers what the pool asks at the other end of the line, one thing at a time. */
export function serveQueries(port: Pick<MessagePort, 'on' | 'postMessage'>, door: CatalogueDoor): void {
  let chunks: Generator<string, void> | null = null;
  const post = (message: ThreadMessage): void => {
    port.postMessage(message);
  };
  const end = (message: ThreadMessage): void => {
    chunks = null;
    post(message);
  };

  const makeChunk = (): void => {
    if (chunks === null) return;
    try {
      const step = chunks.next();
      if (step.done === true) end({ kind: 'end' });
      else post({ kind: 'chunk', text: step.value });
    } catch (error) {
      end({ kind: 'failed', failure: toThreadFailure(error) });
    }
  };

  port.on('message', (message: unknown) => {
    const request = message as ThreadRequest;
    try {
      switch (request.kind) {
        case 'perform': {
          const { operation, timeLimitMs } = request;
          post({ kind: 'value', value: perform(door.get(), operation, timeLimitMs) });
          break;
        }
        case 'stream':
          chunks = startRows(door, request, post);
          for (let made = 0; made < request.chunks; made += 1) makeChunk();
          break;
        case 'more':
          makeChunk();
          break;
        case 'stop':
          if (chunks === null) break;
          chunks.return();
          end({ kind: 'end' });
      }
    } catch (error) {
      end({ kind: 'failed', failure: toThreadFailure(error) });
    }
  });
}

/** Fetches the first row, which settles of which moment all are, and tells of that moment. */
function startRows(
  door: CatalogueDoor,
  { query, format, limit, timeLimitMs }: StreamRequest,
  post: (message: ThreadMessage) => void,
): Generator<string, void> {
  const catalogue = door.get();
  const options = { timeLimitMs, ...(limit !== null && { limit }) };
  if (format === 'csv') {
    const rows = startWith(catalogue.iterateFlat(query, options));
    post({ kind: 'start', state: catalogue.getState() });
    return formatCsv(listFlatColumns(query), rows);
  }
  const rows = startWith(catalogue.iterateJson(query, options));
  post({ kind: 'start', state: catalogue.getState() });
  return formatNdjson(rows);
}

/** Pulls the first row now, and hands it out with the others. */
function startWith<Row>(rows: Generator<Row, void>): Iterable<Row> {
  const first = rows.next();
  let isFirst = true;
  return {
    [Symbol.iterator]: () => ({
      next() {
        if (!isFirst) return rows.next();
        isFirst = false;
        return first;
      },
      return() {
        return rows.return();
      },
    }),
  };
}
