import { hash } from 'node:crypto';

/** A short fingerprint of normalised rows: equal rows in equal order give equal text, and nothing else need. */
export function hashContent(rows: unknown): string {
  return hash('sha1', JSON.stringify(rows), 'base64');
}
