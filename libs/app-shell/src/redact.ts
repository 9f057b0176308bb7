import { types } from 'node:util';
import { stdSerializers } from 'pino';

/** Compared in lower case and without - and _: `client_secret` and `clientSecret` are one. */
const secretNames = [
  'clientsecret',
  'spotifyclientsecret',
  'accesstoken',
  'refusedtoken',
  'refreshtoken',
  'authorization',
  'proxyauthorization',
  'password',
  'cookie',
  'setcookie',
  'apikey',
];

const censored = '[redacted]';

export type Redactor = <T>(value: T) => T;

/** Creates a function that copies a value with what stands under a secret's name censored, at any depth. */
export function createRedactor(moreNames: readonly string[] = []): Redactor {
  const names = new Set([...secretNames, ...moreNames.map(normalise)]);
  return (value) => copy(value, new WeakMap()) as typeof value;

  function copy(value: unknown, copies: WeakMap<object, unknown>): unknown {
    if (typeof value !== 'object' || value === null) return value;
    // Dates, URLs and secrets know how to show themselves.
    if ('toJSON' in value && typeof value.toJSON === 'function') return value;
    const known = copies.get(value);
    if (known !== undefined) return known;
    const target: unknown[] | Record<string, unknown> = Array.isArray(value) ? [] : {};
    copies.set(value, target);
    // Of an error JSON would keep neither message nor stack, whatever the field's name.
    const entries = Object.entries(isError(value) ? stdSerializers.err(value) : value) as [string, unknown][];
    for (const [name, element] of entries) {
      const safe = names.has(normalise(name)) ? censored : copy(element, copies);
      Object.defineProperty(target, name, {
        value: safe,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return target;
  }
}

/** Censors credentials of an Authorization header inside a text, such as an error's message or stack. */
export function redactText(text: string): string {
  return text.replace(/\b(Bearer|Basic) [A-Za-z0-9._~+/=-]{16,}/g, `$1 ${censored}`);
}

function normalise(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '');
}

/** Also one of another realm, such as a worker's. */
function isError(value: object): value is Error {
  return value instanceof Error || types.isNativeError(value);
}
