import { LeaseLostError } from '../errors/lease-lost-error.js';
import { toPlainError } from '../errors/plain-error.js';
import { toStoreError } from '../errors/to-store-error.js';
import type { StoreWriter } from '../types/store-writer.js';
import type {
  WriterMessage,
  WriterOptions,
  WriterPort,
  WriterQuestion,
  WriterRequest,
} from './writer-protocol.js';
import type { WriterSource } from './writer-source.js';

/** What the thread that writes works with. */
export interface ServeWritersOptions {
  port: WriterPort;
  /** Opens the store that is written to. */
  open: (options: WriterOptions) => WriterSource;
  /** Called after a close has been answered. */
  onClosed: () => void;
}

/** Answers what `createRemoteWriters` asks at the other end of the line. */
export function serveWriters({ port, open, onClosed }: ServeWritersOptions): void {
  const writers = new Map<number, StoreWriter>();
  let opened: { path: string; source: WriterSource } | null = null;
  const post = (message: WriterMessage): void => {
    port.postMessage(message);
  };

  const getOpened = () => {
    if (opened === null) throw new Error('@new-releases/storage: the writer thread has not opened a store');
    return opened;
  };

  const answer = async (question: WriterQuestion): Promise<unknown> => {
    switch (question.kind) {
      case 'open': {
        const { path } = question.options;
        try {
          opened = { path, source: open(question.options) };
          await opened.source.connect();
          return undefined;
        } catch (error) {
          throw toStoreError(error, { path, action: 'open' });
        }
      }
      case 'acquire': {
        const { source } = getOpened();
        const writer = await source.acquireLease(question.options);
        const { token } = writer;
        writers.set(token, writer);
        writer.lost.addEventListener('abort', () => {
          post({ kind: 'lost', token });
        });
        return token;
      }
      case 'call': {
        const { token, method, args } = question;
        const writer = writers.get(token);
        if (writer === undefined) {
          if (method === 'release') return undefined;
          throw new LeaseLostError({ path: getOpened().path, token });
        }
        // What is released is asked for nothing again: a thread that lives for months keeps no list of it.
        if (method === 'release') writers.delete(token);
        return (writer[method] as (...args: readonly unknown[]) => Promise<unknown>)(...args);
      }
      case 'close':
        return opened?.source.close();
    }
  };

  port.on('message', (message) => {
    const request = message as WriterRequest;
    answer(request)
      .then(
        (value) => {
          post({ kind: 'done', id: request.id, value });
        },
        (error: unknown) => {
          post({ kind: 'failed', id: request.id, error: toPlainError(error) });
        },
      )
      .finally(() => {
        if (request.kind === 'close') onClosed();
      });
  });
}
