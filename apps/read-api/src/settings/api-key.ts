import { createHash, timingSafeEqual } from 'node:crypto';
import { InvalidValueError } from '@new-releases/app-shell';

/** The hash of a key; the key itself is kept nowhere. */
export interface ApiKey {
  /** First characters of the hash, to tell callers apart in limits and logs. */
  readonly name: string;
  readonly hash: Buffer;
}

const leastCharacters = 16;

/**
 * Reads keys separated by commas, each as it is or as `sha256:` and its hash in hex.
 * @throws InvalidValueError that repeats nothing of a key
 */
export function parseApiKeys(value: string): ApiKey[] {
  return value.split(',').map((part, index) => {
    const text = part.trim();
    const given = /^sha256:([0-9a-f]{64})$/i.exec(text)?.[1];
    if (given !== undefined) return toApiKey(Buffer.from(given, 'hex'));
    if (text.toLowerCase().startsWith('sha256:'))
      throw new InvalidValueError(`key ${index + 1} must be sha256: and 64 hexadecimal digits`);
    // What a header can carry (RFC 6750, b64token).
    if (text.length < leastCharacters || !/^[\w\-.~+/]+=*$/.test(text))
      throw new InvalidValueError(
        `key ${index + 1} must have at least ${leastCharacters} characters, letters, digits and -._~+/ only`,
      );
    return toApiKey(hashKey(text));
  });
}

/** Finds the key that a caller sent, in the same time whichever it is; null where it is none of them. */
export function findApiKey(keys: readonly ApiKey[], sent: string): ApiKey | null {
  const hash = hashKey(sent);
  let found: ApiKey | null = null;
  for (const key of keys) if (timingSafeEqual(key.hash, hash)) found = key;
  return found;
}

function hashKey(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

function toApiKey(hash: Buffer): ApiKey {
  return { name: hash.toString('hex').slice(0, 8), hash };
}
