/** Throws an error of the driver adapter on with what the driver said: the adapter's own name a kind, and that stands within. */
export function explain(error: unknown): never {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  const said: unknown =
    typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'originalMessage') : undefined;
  throw typeof said === 'string' ? new Error(said, { cause: error }) : error;
}
