import { describe, expect, it } from '@jest/globals';
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

  it('tells at once when the signal has already aborted', () => {
    const told: unknown[] = [];
    createAbortLinks()(AbortSignal.abort('gone'), (reason) => told.push(reason));
    expect(told).toEqual(['gone']);
  });
});
