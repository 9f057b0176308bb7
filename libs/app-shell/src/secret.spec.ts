import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { Secret } from './index.js';

describe('Secret', () => {
  const secret = new Secret('s3cr3t');

  it('reveals itself to who asks', () => {
    expect(secret.reveal()).toBe('s3cr3t');
  });

  it.each([
    ['a template', `${secret.toString()} ${String(secret)}`],
    ['JSON', JSON.stringify({ nested: [{ secret }] })],
    ['inspect', inspect({ deep: { secret } }, { depth: 9, showHidden: true })],
    ['its keys', JSON.stringify([Object.getOwnPropertyNames(secret), Object.entries(secret)])],
    ['a copy', JSON.stringify(Object.assign({}, secret))],
  ])('does not show in %s', (_, text) => {
    expect(text).not.toContain('s3cr3t');
  });

  it('shows that it is one', () => {
    expect([String(secret), JSON.stringify(secret), inspect(secret)]).toEqual([
      '[secret]',
      '"[secret]"',
      '[secret]',
    ]);
  });
});
