import { describe, expect, it } from '@jest/globals';
import { createIdCodec } from './id-codec.js';

describe('createIdCodec', () => {
  it('makes 22 base62 letters that read back as what went in', () => {
    const codec = createIdCodec(7);
    for (const content of [
      { kind: 0, a: 0, b: 0 },
      { kind: 3, a: 99_999, b: 299 },
      { kind: 15, a: 2 ** 32 - 1, b: 2 ** 28 - 1 },
    ]) {
      const id = codec.encode(content.kind, content.a, content.b);
      expect(id).toMatch(/^[0-9A-Za-z]{22}$/);
      expect(codec.decode(id)).toEqual(content);
    }
  });

  it('never gives two things one id', () => {
    const codec = createIdCodec(1);
    const ids = new Set<string>();
    for (let kind = 1; kind < 4; kind++) for (let a = 0; a < 20_000; a++) ids.add(codec.encode(kind, a, 0));
    expect(ids.size).toBe(60_000);
  });

  it('knows its own ids: not those of another seed, not one with a letter changed, nothing malformed', () => {
    const codec = createIdCodec(1);
    const id = codec.encode(1, 5, 0);
    expect(createIdCodec(2).encode(1, 5, 0)).not.toBe(id);
    expect(createIdCodec(2).decode(id)).toBeNull();
    for (let at = 0; at < 22; at++) {
      const changed = id.slice(0, at) + (id.charAt(at) === 'a' ? 'b' : 'a') + id.slice(at + 1);
      expect(codec.decode(changed)).toBeNull();
    }
    for (const bad of ['', 'short', `${id}a`, 'zzzzzzzzzzzzzzzzzzzzzz', '_'.repeat(22)])
      expect(codec.decode(bad)).toBeNull();
  });
});
