import { describe, expect, it } from '@jest/globals';
import { createStopSignals } from './create-stop-signals.js';
import type { StopSignalName } from './io.js';

function listen() {
  const listeners = new Map<StopSignalName, () => void>();
  const told: string[] = [];
  const signals = createStopSignals({
    onSignal(name, listener) {
      listeners.set(name, listener);
      return () => undefined;
    },
  });
  signals.onStop((text) => told.push(text));
  return { signals, told, send: (name: StopSignalName) => listeners.get(name)?.() };
}

describe('createStopSignals', () => {
  it('asks to stop at the first signal, and says so', () => {
    const { signals, told, send } = listen();
    expect(signals).toMatchObject({ exitCode: null, stop: { aborted: false }, abort: { aborted: false } });
    send('SIGINT');
    expect(signals).toMatchObject({ exitCode: 130, stop: { aborted: true }, abort: { aborted: false } });
    expect(told).toEqual([expect.stringContaining('Stopping')]);
  });

  it('insists at the second, whichever it is; the first one decides the exit code', () => {
    const { signals, told, send } = listen();
    send('SIGTERM');
    send('SIGINT');
    send('SIGINT');
    expect(signals).toMatchObject({
      exitCode: 143,
      stop: { reason: { exitCode: 143 } },
      abort: { aborted: true },
    });
    expect(told).toHaveLength(1);
  });
});
