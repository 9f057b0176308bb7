import { ReadApiError } from '@new-releases/read-api-client';

/** What went wrong, for people. */
export interface Failure {
  /** `key`: a key is needed or not known. `absent`: there is no such thing or path. `unknown`: the path is there, but the store knows nothing of what a parameter names. */
  readonly kind: 'key' | 'absent' | 'unknown' | 'other';
  readonly title: string;
  /** What the server said, or what to do. */
  readonly detail: string;
  /** HTTP status; null where there was no answer. */
  readonly status: number | null;
  /** When it is worth trying again, milliseconds; null: any time. */
  readonly retryAfterMs: number | null;
}

const titles: Readonly<Record<string, string>> = {
  network: 'The server cannot be reached',
  timeout: 'The server takes too long',
  'unexpected-answer': 'This is not an answer of the read API',
  unauthorized: 'A key is needed',
  'not-found': 'There is nothing here',
  'invalid-parameter': 'The question is not right',
  'too-slow': 'The question takes too long to answer',
  'too-many-rows': 'The answer is too large',
  'too-many-requests': 'Too many questions in a short time',
  busy: 'The server is busy',
  'store-unavailable': 'The store cannot be read',
  internal: 'Something went wrong at the server',
};

/** Puts an error of a call into words. */
export function toFailure(error: unknown): Failure {
  if (!(error instanceof ReadApiError)) {
    const detail = error instanceof Error ? error.message : 'No reason was given.';
    return {
      kind: 'other',
      title: 'Something went wrong on this page',
      detail,
      status: null,
      retryAfterMs: null,
    };
  }
  const { code, status, detail, parameter, retryAfterMs } = error;
  const said =
    detail ?? (code === 'network' ? 'Is the read API running, and this device online?' : error.message);
  const kind = chooseKind(status, parameter);
  // What the store does not know is named in what is said of it.
  const isNamed = kind === 'unknown' || parameter === null || parameter === 'Authorization';
  return {
    kind,
    title: titles[code] ?? 'The server refused',
    detail: isNamed ? said : `${parameter}: ${said}`,
    status,
    retryAfterMs,
  };
}

function chooseKind(status: number | null, parameter: string | null): Failure['kind'] {
  if (status === 401) return 'key';
  if (status !== 404) return 'other';
  return parameter === null ? 'absent' : 'unknown';
}
