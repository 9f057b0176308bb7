import { getEventListeners } from 'node:events';

export interface CountedSignal {
  controller: AbortController;
  signal: AbortSignal;
  /** How many listeners wait for the abort. */
  listeners: () => number;
}

export function countListeners(): CountedSignal {
  const controller = new AbortController();
  const { signal } = controller;
  return { controller, signal, listeners: () => getEventListeners(signal, 'abort').length };
}
