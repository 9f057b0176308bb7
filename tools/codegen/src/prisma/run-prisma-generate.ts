import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

/**
 * Runs `prisma generate` in a folder, offline.
 * @param folder where prisma/schema.prisma lies; the output goes where the schema says
 * @throws Error with what Prisma printed when it fails
 */
export async function runPrismaGenerate(folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
  const { code, output } = await run(
    process.execPath,
    [prisma, 'generate', '--schema', 'prisma/schema.prisma'],
    {
      cwd: folder,
      env: {
        ...env,
        // `generate` does not start the schema engine, but downloads it unless it is told where it lies.
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        CHECKPOINT_DISABLE: '1', // no question for a newer version
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
      },
    },
  );
  if (code !== 0) throw new Error(`prisma generate failed (exit ${String(code)}):\n${output.trim()}`);
}

interface RunResult {
  readonly code: number | null;
  readonly output: string;
}

function run(
  command: string,
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}
