import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { findProcess } from './find-process.js';

describe('findProcess', () => {
  it('finds this process, always with the same start', () => {
    const found = findProcess(process.pid);
    expect(found).not.toBeNull();
    expect(found?.state).not.toBe('Z');
    expect(findProcess(process.pid)?.start).toBe(found?.start);
  });

  it('does not find one that has ended', async () => {
    const child = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' });
    const { pid } = child;
    await once(child, 'close');
    expect(pid).toBeDefined();
    expect(findProcess(pid ?? 0)).toBeNull();
  });

  it('tells two processes apart by their start', async () => {
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    try {
      await once(child, 'spawn');
      const found = findProcess(child.pid ?? 0);
      expect(found).not.toBeNull();
      if (process.platform === 'linux') expect(found?.start).not.toBe(findProcess(process.pid)?.start);
    } finally {
      child.kill();
      await once(child, 'close');
    }
  });
});
