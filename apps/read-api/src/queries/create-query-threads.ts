import type { Worker } from 'node:worker_threads';
import { type CatalogueState, CatalogueTimeoutError } from '@new-releases/storage/catalogue';
import { BusyError } from './busy-error.js';
import { createChunkFlow } from './create-chunk-flow.js';
import type { Answer, Operation } from './operation.js';
import { reviveThreadFailure } from './thread-failure.js';
import type { StreamRequest, ThreadMessage, ThreadRequest } from './thread-protocol.js';

/** Threads for what would hold up others if it were done on the spot. */
export interface QueryThreads {
  /** @throws CatalogueTimeoutError, StoreError, BusyError */
  perform<Kind extends Operation['kind']>(
    operation: Extract<Operation, { kind: Kind }>,
    timeLimitMs: number,
  ): Promise<Answer<Kind>>;
  /**
   * All rows of one moment as text, made only as fast as it is taken. Errors as above, also midway. Who aborts waits no more,
   * for a thread or for the first row.
   */
  stream(request: StreamRequest, signal?: AbortSignal): Promise<RowStream>;
  close(): Promise<void>;
}

/** Rows on their way. */
interface RowStream {
  /** The state that the rows are of. */
  readonly state: CatalogueState;
  readonly chunks: AsyncGenerator<string, void>;
  /** No more chunks are wanted; also where none has been taken. */
  readonly stop: () => void;
}

/** What threads need. */
export interface CreateQueryThreadsOptions {
  path: string;
  /** At most so many threads; all but one may hand out exports. */
  size: number;
  start: (path: string) => Worker;
  /** Calls back after a while; what it returns calls that off. */
  after: (ms: number, callback: () => void) => () => void;
}

interface Thread {
  readonly worker: Worker;
  /** Takes the next message; null while nothing is asked. */
  receive: ((message: ThreadMessage) => void) | null;
  fail: ((error: Error) => void) | null;
}

interface Place {
  readonly forStream: boolean;
  give(thread: Thread): void;
  refuse(): void;
}

/** Questions that wait for a thread at most; a further one is refused. */
const mostQuestions = 32;
/** Exports that wait at most: each may take long. */
const mostExports = 8;
/** A query ends by itself at its limit; a thread that goes on for so much longer is ended. */
const graceMs = 5_000;
/** Chunks that are made before the first is taken. */
const chunksAhead = 4;

/** Creates one thread, and others as they are needed. */
export function createQueryThreads(options: CreateQueryThreadsOptions): QueryThreads {
  const { path, size, after } = options;
  const threads = new Set<Thread>();
  const idle: Thread[] = [];
  const waiting: Place[] = [];
  let streams = 0;
  let isClosed = false;

  const start = (): Thread => {
    const worker = options.start(path);
    const thread: Thread = { worker, receive: null, fail: null };
    threads.add(thread);
    const onEnd = (error: Error): void => {
      threads.delete(thread);
      const index = idle.indexOf(thread);
      if (index >= 0) idle.splice(index, 1);
      thread.fail?.(error);
    };
    worker.on('message', (message: ThreadMessage) => thread.receive?.(message));
    worker.once('error', (error) => {
      onEnd(error instanceof Error ? error : new Error(String(error)));
    });
    worker.once('exit', (code) => {
      onEnd(new Error(`a query thread ended with ${code}`));
    });
    return thread;
  };

  // The first caller is not to wait for one.
  idle.push(start());

  const findThread = (): Thread | null => idle.pop() ?? (threads.size < size ? start() : null);

  /** Gives free threads to those who wait, in their order; exports leave one thread to the others. */
  const serve = (): void => {
    while (!isClosed) {
      const index = waiting.findIndex(({ forStream }) => !forStream || streams < size - 1);
      const place = waiting[index];
      if (place === undefined) return;
      const thread = findThread();
      if (thread === null) return;
      waiting.splice(index, 1);
      if (place.forStream) streams += 1;
      place.give(thread);
    }
  };

  const take = (forStream: boolean, signal?: AbortSignal): Promise<Thread> =>
    new Promise((resolve, reject) => {
      const ahead = waiting.filter((one) => one.forStream === forStream).length;
      if (isClosed || signal?.aborted === true || ahead >= (forStream ? mostExports : mostQuestions)) {
        reject(new BusyError());
        return;
      }
      const place: Place = {
        forStream,
        give: resolve,
        refuse() {
          reject(new BusyError());
        },
      };
      waiting.push(place);
      signal?.addEventListener(
        'abort',
        () => {
          const index = waiting.indexOf(place);
          if (index < 0) return;
          waiting.splice(index, 1);
          place.refuse();
        },
        { once: true },
      );
      serve();
    });

  const giveBack = (thread: Thread, forStream: boolean): void => {
    thread.receive = null;
    thread.fail = null;
    if (forStream) streams -= 1;
    if (threads.has(thread)) idle.push(thread);
    serve();
  };

  const endThread = (thread: Thread, error: Error): void => {
    threads.delete(thread);
    thread.fail?.(error);
    void thread.worker.terminate();
  };

  const tell = (thread: Thread, request: ThreadRequest): void => {
    thread.worker.postMessage(request);
  };

  return {
    async perform(operation, timeLimitMs) {
      const patience = new AbortController();
      let callOff = after(timeLimitMs, () => {
        patience.abort();
      });
      const thread = await take(false, patience.signal).finally(() => {
        callOff();
      });
      try {
        return await new Promise((resolve, reject) => {
          thread.fail = reject;
          thread.receive = (message) => {
            if (message.kind === 'value') resolve(message.value as Answer<typeof operation.kind>);
            else if (message.kind === 'failed') reject(reviveThreadFailure(message.failure, path));
          };
          callOff = after(timeLimitMs + graceMs, () => {
            endThread(thread, new CatalogueTimeoutError(timeLimitMs));
          });
          tell(thread, { kind: 'perform', operation, timeLimitMs });
        });
      } finally {
        callOff();
        giveBack(thread, false);
      }
    },

    async stream(request, signal) {
      const thread = await take(true, signal);
      const flow = createChunkFlow();
      const started = new Promise<CatalogueState>((resolve, reject) => {
        thread.fail = (error) => {
          flow.fail(error);
          reject(error);
        };
        thread.receive = (message) => {
          if (message.kind === 'start') resolve(message.state);
          else if (message.kind === 'chunk') flow.push(message.text);
          else if (message.kind === 'failed') thread.fail?.(reviveThreadFailure(message.failure, path));
          else flow.end();
        };
      });
      let callOff: () => void = () => undefined;
      void flow.ended.then(() => {
        callOff();
        giveBack(thread, true);
      });
      tell(thread, { kind: 'stream', chunks: chunksAhead, ...request });
      let isStopped = false;
      /** A thread that is at a row, and does not listen, is ended. */
      const stop = (): void => {
        if (isStopped || flow.isEnded()) return;
        isStopped = true;
        tell(thread, { kind: 'stop' });
        callOff = after(graceMs, () => {
          endThread(thread, new BusyError());
        });
      };
      signal?.addEventListener('abort', stop, { once: true });
      async function* takeChunks(): AsyncGenerator<string, void> {
        try {
          for (let chunk = await flow.next(); chunk !== null; chunk = await flow.next()) {
            yield chunk;
            if (!flow.isEnded()) tell(thread, { kind: 'more' });
          }
        } finally {
          stop();
        }
      }
      return { state: await started, chunks: takeChunks(), stop };
    },

    async close() {
      isClosed = true;
      for (const place of waiting.splice(0)) place.refuse();
      await Promise.all(Array.from(threads, ({ worker }) => worker.terminate()));
    },
  };
}
