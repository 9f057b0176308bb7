import { PassThrough } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { CommandIo, StopSignalName } from '../io.js';
import { confirm } from './confirm.js';

function ask() {
  const stdin = new PassThrough();
  // As a terminal in raw mode, where Ctrl-C and Ctrl-D are keys.
  const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  const listeners = new Map<StopSignalName, () => void>();
  const io = {
    stdin,
    stderr,
    onSignal: (name: StopSignalName, listener: () => void) => {
      listeners.set(name, listener);
      return () => listeners.delete(name);
    },
  } as unknown as CommandIo;
  return { stdin, stderr, listeners, answer: confirm(io, 'Really?') };
}

describe('confirm', () => {
  it.each([
    ['y\r', null],
    ['YES\r', null],
    ['n\r', 1],
    ['\r', 1],
    ['yesterday\r', 1],
    ['\u0003', 130],
    ['y\u0003', 130],
    ['\u0004', 1],
  ])('answers %j with %p', async (keys, expected) => {
    const { stdin, listeners, answer } = ask();
    stdin.write(keys);
    expect(await answer).toBe(expected);
    expect(listeners.size).toBe(0);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends at %s', async (name, expected) => {
    const { listeners, answer, stderr } = ask();
    listeners.get(name)?.();
    expect(await answer).toBe(expected);
    expect(String(stderr.read())).toMatch(/Really\? \[y\/N\] .*\n$/s);
  });

  it('takes the end of the input for no', async () => {
    const { stdin, answer } = ask();
    stdin.end();
    expect(await answer).toBe(1);
  });
});
