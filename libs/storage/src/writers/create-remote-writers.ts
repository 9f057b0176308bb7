import { LeaseLostError } from '../errors/lease-lost-error.js';
import { reviveError } from '../errors/plain-error.js';
import { StoreWriterError } from '../errors/store-writer-error.js';
import type { StoreWriter } from '../types/store-writer.js';
import {
  type WriterMessage,
  type WriterMethod,
  type WriterOptions,
  writerMethods,
  type WriterPort,
  type WriterQuestion,
  type WriterRequest,
} from './writer-protocol.js';
import type { WriterSource } from './writer-source.js';

/** Writers that work at the other end of a line, where `serveWriters` listens. */
export interface RemoteWriters extends WriterSource {
  /** Fails all that waits for an answer, and whatever is asked from now on. */
  fail(cause: unknown): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Has the store opened over there, and makes writers that only pass on what they are asked. The process may end while no answer is awaited. */
export function createRemoteWriters(options: WriterOptions, port: WriterPort): RemoteWriters {
  const { path } = options;
  const waiting = new Map<number, Waiting>();
  const losses = new Map<number, AbortController>();
  let lastId = 0;
  let failure: StoreWriterError | null = null;
  let isClosed = false;

  const ask = (question: WriterQuestion): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (failure !== null) {
        reject(failure);
        return;
      }
      lastId += 1;
      // First, for it throws what cannot pass from thread to thread.
      port.postMessage({ ...question, id: lastId } satisfies WriterRequest);
      waiting.set(lastId, { resolve, reject });
      port.ref();
    });

  const settle = (id: number, use: (waiting: Waiting) => void): void => {
    const one = waiting.get(id);
    if (one === undefined) return;
    waiting.delete(id);
    if (waiting.size === 0) port.unref();
    use(one);
  };

  port.on('message', (received) => {
    const message = received as WriterMessage;
    switch (message.kind) {
      case 'done':
        settle(message.id, (one) => {
          one.resolve(message.value);
        });
        break;
      case 'failed':
        settle(message.id, (one) => {
          one.reject(reviveError(message.error));
        });
        break;
      case 'lost':
        losses.get(message.token)?.abort(new LeaseLostError({ path, token: message.token }));
        break;
    }
  });

  const opening = ask({ kind: 'open', options });
  // Told to whoever asks for the lease.
  opening.catch(() => undefined);

  const createWriter = (token: number): StoreWriter => {
    const lost = new AbortController();
    losses.set(token, lost);
    const call = (method: WriterMethod, args: readonly unknown[]): Promise<unknown> => {
      if (isClosed && method !== 'release') return Promise.reject(new LeaseLostError({ path, token }));
      if (isClosed) return Promise.resolve();
      if (method === 'release') losses.delete(token);
      return ask({ kind: 'call', token, method, args });
    };
    const methods = Object.fromEntries(
      writerMethods.map((method) => [method, (...args: readonly unknown[]) => call(method, args)]),
    ) as unknown as Pick<StoreWriter, WriterMethod>;
    return { token, lost: lost.signal, ...methods };
  };

  return {
    async connect() {
      await opening;
    },
    async acquireLease({ setInterval: startInterval, ...options }) {
      if (startInterval !== undefined) {
        throw new TypeError('@new-releases/storage: a timer of the caller cannot run in the writer thread');
      }
      await opening;
      return createWriter((await ask({ kind: 'acquire', options })) as number);
    },
    async close() {
      isClosed = true;
      await ask({ kind: 'close' });
    },
    fail(cause) {
      const ended = failure ?? new StoreWriterError({ path, cause });
      failure = ended;
      for (const id of [...waiting.keys()]) {
        settle(id, (one) => {
          one.reject(ended);
        });
      }
      // Whoever works on without asking for anything learns of it, too.
      for (const lost of losses.values()) lost.abort(ended);
    },
  };
}
