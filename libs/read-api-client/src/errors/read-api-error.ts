/**
 * What went wrong. From the server: the end of the problem's `type`, `invalid-parameter` say. From the client: `network`
 * (no answer, or a broken one), `timeout`, `unexpected-answer` (not of the read API), `foreign-next` (`page.next` leads
 * to another path), `loop` (`page.next` leads back).
 */
export type ReadApiErrorCode =
  'network' | 'timeout' | 'unexpected-answer' | 'foreign-next' | 'loop' | (string & {});

/** What a ReadApiError tells beside its message. */
export interface ReadApiErrorFacts {
  /** Path that was asked for, as in the document. */
  path: string;
  code: ReadApiErrorCode;
  /** @default null */
  status?: number | null;
  /** @default null */
  parameter?: string | null;
  /** @default null */
  detail?: string | null;
  /** @default null */
  retryAfterMs?: number | null;
  cause?: unknown;
}

/** The one error of this package for whatever happens on the way. No key ever stands in it. */
export class ReadApiError extends Error {
  override readonly name = 'ReadApiError';
  readonly path: string;
  readonly code: ReadApiErrorCode;
  /** HTTP status; null where there was no answer. */
  readonly status: number | null;
  /** The parameter or header that the server found wrong. */
  readonly parameter: string | null;
  /** What to do about it, in the words of the server. */
  readonly detail: string | null;
  /** How long to wait before it is worth trying again; null where nothing was said. */
  readonly retryAfterMs: number | null;

  constructor(message: string, facts: ReadApiErrorFacts) {
    const { path, code, status = null, parameter = null, detail = null, retryAfterMs = null } = facts;
    super(`GET ${path}: ${message}`, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.path = path;
    this.code = code;
    this.status = status;
    this.parameter = parameter;
    this.detail = detail;
    this.retryAfterMs = retryAfterMs;
  }
}
