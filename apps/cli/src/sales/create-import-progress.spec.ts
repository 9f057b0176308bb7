import { describe, expect, it } from '@jest/globals';
import { createImportProgress } from './create-import-progress.js';

function buildTerminal() {
  const told: string[] = [];
  const stderr = { isTTY: true, write: (text: string) => told.push(text) } as unknown as NodeJS.WriteStream;
  return { told, io: { stderr } };
}

describe('createImportProgress, on a terminal', () => {
  const environment = { logFormat: 'auto', logLevel: 'info' } as const;

  it('draws over one line, not too often, and wipes it', async () => {
    const { told, io } = buildTerminal();
    let nowMs = 0;
    const progress = await createImportProgress(io, environment, 1_000, () => nowMs);
    progress.show(1, 100);
    nowMs += 10;
    progress.show(2, 200);
    nowMs += 200;
    progress.show(3, 455);
    progress.store(5);
    progress.close();
    expect(told.map((text) => text.replace('\r\u001B[K', ''))).toEqual([
      '10 % · 1 line read',
      '45 % · 3 lines read',
      '100 % · 5 lines read · storing',
      '',
    ]);
  });

  it('tells no share where the size is not known, and nothing where there was nothing', async () => {
    const { told, io } = buildTerminal();
    const progress = await createImportProgress(io, environment, null, () => 0);
    progress.close();
    expect(told).toEqual([]);
    progress.show(1, 100);
    expect(told[0]).toContain('1 line read');
    expect(told[0]).not.toContain('%');
  });
});
