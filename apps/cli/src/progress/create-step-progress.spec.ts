import { describe, expect, it } from '@jest/globals';
import { createStepProgress } from './create-step-progress.js';

function start(environment: { logFormat: 'auto' | 'json' }, isTTY: boolean) {
  const texts: string[] = [];
  let nowMs = 0;
  const stderr = { isTTY, write: (text: string) => texts.push(text) } as unknown as NodeJS.WriteStream;
  const progress = createStepProgress({ stderr }, { logLevel: 'silent', ...environment }, () => nowMs);
  return { progress, texts, wait: (ms: number) => (nowMs += ms) };
}

describe('createStepProgress', () => {
  it('writes one line over and over on a terminal, and takes it away', () => {
    const { progress, texts, wait } = start({ logFormat: 'auto' }, true);
    progress.show(1, 450);
    wait(100);
    progress.show(2, 450);
    progress.show(3, 450);
    wait(100);
    progress.show(225, 450);
    progress.close();
    progress.close();
    expect(texts).toEqual([
      '\r\u001b[K2 of 450 series (0 %)',
      '\r\u001b[K225 of 450 series (50 %)',
      '\r\u001b[K',
    ]);
  });

  it.each([
    ['elsewhere', 'auto', false],
    ['where JSON lines are asked for', 'json', true],
  ] as const)('writes log lines %s', (_, logFormat, isTTY) => {
    const { progress, texts, wait } = start({ logFormat }, isTTY);
    wait(5_000);
    progress.show(2, 450);
    progress.close();
    expect(texts).toEqual([]);
  });
});
