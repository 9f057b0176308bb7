import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tmpdir } from 'node:os';

const library = fileURLToPath(new URL('../..', import.meta.url));

/** How a script imports the library, from its sources. */
export const libraryUrl = new URL('../../src/index.ts', import.meta.url).href;

/** What a script of a test left behind. */
export interface ScriptResult {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** Runs a module in a process of its own; the library is imported from {@link libraryUrl}. */
export async function runScript(source: string): Promise<ScriptResult> {
  const directory = await mkdtemp(join(tmpdir(), 'new-releases-script-'));
  try {
    const path = join(directory, 'script.mjs');
    await writeFile(path, source);
    const child = spawn(process.execPath, ['--conditions=@new-releases/source', '--import', 'tsx', path], {
      cwd: library, // where tsx is found
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    const read = async (stream: NodeJS.ReadableStream): Promise<string> => {
      let text = '';
      for await (const chunk of stream) text += String(chunk);
      return text;
    };
    const [stdout, stderr, end] = await Promise.all([
      read(child.stdout),
      read(child.stderr),
      new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
        child.on('close', (code, signal) => {
          resolve({ code, signal });
        });
      }),
    ]);
    return { ...end, stdout, stderr };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
