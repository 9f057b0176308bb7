import { createHash } from 'node:crypto';

/** A short fingerprint of normalised rows: equal rows in equal order give equal text, and nothing else need. */
export function hashContent(rows: unknown): string {
  return createHash('sha1').update(JSON.stringify(rows)).digest('base64');
}
