/** Why it did not start, in a line. */
export function describeStartFailure(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  if (code === 'EADDRINUSE' || code === 'EACCES' || code === 'EADDRNOTAVAIL') {
    return `health and metrics cannot be served (${code}): set HEALTH_PORT and HEALTH_HOST, or HEALTH_PORT=off`;
  }
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s+/g, ' ').trim();
}
