import { mix32 } from './hash.js';

/** What an id names: `kind` 0..15, `a` 0..2^32-1, `b` 0..2^28-1. */
interface IdContent {
  kind: number;
  a: number;
  b: number;
}

export interface IdCodec {
  encode(kind: number, a: number, b: number): string;
  /** null for an id that this codec did not make. */
  decode(id: string): IdContent | null;
}

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const pairs = Array.from({ length: 62 * 62 }, (_, i) => {
  return alphabet.charAt(Math.floor(i / 62)) + alphabet.charAt(i % 62);
});
const pairValues = 62 * 62;
const checkValues = pairValues * pairValues;
const digits = new Map(Array.from(alphabet, (letter, value) => [letter, value]));

/**
 * Ids of 22 base62 letters that hold their meaning: a keyed permutation (four Feistel rounds) of kind and numbers, then a
 * check, so that no table is needed and an invented id is not taken for a known one.
 */
export function createIdCodec(seed: number): IdCodec {
  const keys = [1, 2, 3, 4].map((round) => mix32(seed + Math.imul(round, 0x9e3779b1)));
  const [k0 = 0, k1 = 0, k2 = 0, k3 = 0] = keys;
  const check = (left: number, right: number, salt: number): number =>
    mix32(mix32(left ^ k1 ^ salt) ^ right ^ k2);

  return {
    encode(kind, a, b) {
      let left = a >>> 0;
      let right = ((kind << 28) | b) >>> 0;
      left = (left ^ mix32(right ^ k0)) >>> 0;
      right = (right ^ mix32(left ^ k1)) >>> 0;
      left = (left ^ mix32(right ^ k2)) >>> 0;
      right = (right ^ mix32(left ^ k3)) >>> 0;
      const tail = check(left, right, 2) % checkValues;
      return write6(left) + write6(right) + write6(check(left, right, 1)) + write4(tail);
    },
    decode(id) {
      if (id.length !== 22) return null;
      let left = read(id, 0, 6);
      let right = read(id, 6, 12);
      if (!(left < 2 ** 32 && right < 2 ** 32)) return null;
      if (read(id, 12, 18) !== check(left, right, 1)) return null;
      if (read(id, 18, 22) !== check(left, right, 2) % checkValues) return null;
      right = (right ^ mix32(left ^ k3)) >>> 0;
      left = (left ^ mix32(right ^ k2)) >>> 0;
      right = (right ^ mix32(left ^ k1)) >>> 0;
      left = (left ^ mix32(right ^ k0)) >>> 0;
      return { kind: right >>> 28, a: left, b: right & 0x0fffffff };
    },
  };
}

function write4(value: number): string {
  return (pairs[Math.floor(value / pairValues)] ?? '') + (pairs[value % pairValues] ?? '');
}

function write6(value: number): string {
  return (pairs[Math.floor(value / checkValues)] ?? '') + write4(value % checkValues);
}

function read(id: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 62 + (digits.get(id.charAt(i)) ?? Number.NaN);
  return value;
}
