import { describe, expect, it } from '@jest/globals';
import { createLogger } from '@new-releases/app-shell/logger';
import { createProgressLog } from './create-progress-log.js';

function start() {
  const lines: Record<string, unknown>[] = [];
  let nowMs = 0;
  const logger = createLogger({
    level: 'info',
    format: 'json',
    destination: { write: (line) => lines.push(JSON.parse(line) as Record<string, unknown>) },
    now: () => 0,
  });
  const environment = { logLevel: 'info', logFormat: 'json' } as const;
  const log = createProgressLog({ environment, logger, now: () => nowMs });
  return { log, lines, wait: (ms: number) => (nowMs += ms) };
}

describe('createProgressLog', () => {
  it('tells the beginning, every ten seconds how far it is, and the end', () => {
    const { log, lines, wait } = start();
    log.show({ kind: 'started', runId: 'a', resumed: true });
    log.show({ kind: 'listed', source: 'new-releases', seen: 50, total: 100 });
    wait(9999);
    log.show({ kind: 'read', albums: 20, tracks: 200 });
    wait(1);
    log.show({ kind: 'listed', source: 'search', seen: 10, total: null });
    log.show({ kind: 'read', albums: 1, tracks: 5 });
    log.close();
    log.close();
    expect(lines).toMatchObject([
      { runId: 'a', msg: 'run continued' },
      { runId: 'a', msg: 'extracting', seen: 60, albums: 20, tracks: 200 },
      { runId: 'a', msg: 'run ended', seen: 60, albums: 21, tracks: 205 },
    ]);
    expect(lines).toHaveLength(3);
  });

  it('tells of no end where nothing began', () => {
    const { log, lines } = start();
    log.close();
    expect(lines).toEqual([]);
  });
});
