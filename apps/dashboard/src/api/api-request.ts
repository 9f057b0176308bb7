import type { BodyOf, CallOptions, ReadApiPath } from '@new-releases/read-api-client';

/** A question to the read API as plain data, so that two of them can be compared. */
export interface ApiRequest<T> {
  readonly path: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** Only a type: what it is answered with. */
  readonly answer?: T;
}

/** A question to a path that the client knows; what is undefined is not asked for. */
export function askFor<P extends ReadApiPath>(
  path: P,
  options?: Loose<CallOptions<P>>,
): ApiRequest<BodyOf<P>> {
  const { path: parts = {}, query = {} } = (options ?? {}) as {
    path?: Record<string, string>;
    query?: Record<string, unknown>;
  };
  return { path, parts, query: dropUndefined(query) };
}

type Loose<T> = {
  [K in keyof T]: K extends 'query'
    ? { [Q in keyof NonNullable<T[K]>]: NonNullable<T[K]>[Q] | undefined }
    : T[K];
};

function dropUndefined(query: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}
