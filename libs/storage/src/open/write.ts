import type { WriteContext } from '../writes/write-context.js';
import type { WriteTransaction } from './connect-prisma.js';

/** Runs a write as one transaction. @param action what it does, before "the store": for messages */
export type Write = <T>(
  action: string,
  run: (tx: WriteTransaction, context: WriteContext) => Promise<T>,
) => Promise<T>;
