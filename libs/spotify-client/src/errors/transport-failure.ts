import type { TransientKind } from './transient-error.js';

/** No usable answer came. Internal: the retry wrapper tries again, or turns it into a TransientError. */
export class TransportFailure extends Error {
  override readonly name = 'TransportFailure';
  readonly kind: TransientKind;
  readonly bodyExcerpt: string;

  constructor(kind: TransientKind, message: string, facts: { cause?: unknown; bodyExcerpt?: string } = {}) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.kind = kind;
    this.bodyExcerpt = facts.bodyExcerpt ?? '';
  }
}
