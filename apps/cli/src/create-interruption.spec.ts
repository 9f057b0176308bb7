import { expect, it } from '@jest/globals';
import { createInterruption } from './create-interruption.js';
import type { StopSignalName } from './io.js';

it('createInterruption aborts at the first signal, which decides the exit code', () => {
  const listeners = new Map<StopSignalName, () => void>();
  const interruption = createInterruption({
    onSignal(name, listener) {
      listeners.set(name, listener);
      return () => undefined;
    },
  });
  expect(interruption).toMatchObject({ exitCode: null, signal: { aborted: false } });
  listeners.get('SIGTERM')?.();
  listeners.get('SIGINT')?.();
  expect(interruption).toMatchObject({ exitCode: 143, signal: { aborted: true } });
});
