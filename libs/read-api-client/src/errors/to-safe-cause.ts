/**
 * Copies an error of a fetch as far as it is safe and useful: name, message, code, and the cause below it.
 * A fetch may hang whatever it likes on its errors, the request's headers with the key included.
 */
export function toSafeCause(error: unknown, redact: (text: string) => string, depth = 2): Error {
  if (!isErrorLike(error)) return new Error('fetch threw something that is not an error');
  const inner = depth > 0 && isErrorLike(error.cause) ? error.cause : undefined;
  const copy: Error & { code?: string } = new Error(
    redact(error.message),
    inner === undefined ? undefined : { cause: toSafeCause(inner, redact, depth - 1) },
  );
  copy.name = error.name;
  if ('code' in error && typeof error.code === 'string') copy.code = error.code;
  return copy;
}

/** Not instanceof: errors of the runtime itself may belong to another realm. */
function isErrorLike(value: unknown): value is Error {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'message' in value &&
    typeof value.message === 'string'
  );
}
