import { describe, expect, it } from '@jest/globals';
import { countListeners } from '../test/count-listeners.js';
import { createAbortLinks } from './create-abort-links.js';

describe('createAbortLinks', () => {
  it('tells every link that is still there, once, with the reason', () => {
    const link = createAbortLinks();
    const controller = new AbortController();
    const told: string[] = [];
    const tell = (name: string) => (reason: unknown) => told.push(`${name} ${String(reason)}`);
    link(controller.signal, tell('a'));
    const unlink = link(controller.signal, tell('b'));
    link(controller.signal, tell('c'));
    unlink();
    controller.abort('stop');
    expect(told).toEqual(['a stop', 'c stop']);
  });

  it('hangs on each signal by one listener', () => {
    const link = createAbortLinks();
    const one = countListeners();
    const other = countListeners();
    const told: unknown[] = [];
    for (const { signal } of [one, one, other]) link(signal, (reason) => told.push(reason));
    expect([one.listeners(), other.listeners()]).toEqual([1, 1]);
    other.controller.abort('other');
    expect(told).toEqual(['other']);
    one.controller.abort('one');
    expect(told).toEqual(['other', 'one', 'one']);
    expect([one.listeners(), other.listeners()]).toEqual([0, 0]);
  });

  it('gives a way to undo that does no harm afterwards', () => {
    const told: unknown[] = [];
    const link = createAbortLinks();
    const { signal, controller } = countListeners();
    const unlink = link(signal, (reason) => told.push(reason));
    controller.abort('gone');
    unlink();
    link(signal, (reason) => told.push(reason))();
    expect(told).toEqual(['gone', 'gone']);
  });

  it('tells at once when the signal has already aborted', () => {
    const told: unknown[] = [];
    createAbortLinks()(AbortSignal.abort('gone'), (reason) => told.push(reason));
    expect(told).toEqual(['gone']);
  });
});
