import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { createProgram } from './create-program.js';
import type { CommandIo } from './io.js';
import { runProgram } from './run-program.js';

function breakingStream(code: string): Writable {
  return new Writable({
    write: (_chunk, _encoding, done) => {
      done(Object.assign(new Error(`${code}: as the system says`), { code }));
    },
  });
}

/** Runs `args`, or `action` in place of the command that they name. */
async function run(options: {
  args: string[];
  stdout?: Writable;
  action?: (io: CommandIo) => Promise<number>;
}) {
  const stderr = new PassThrough();
  const exitCode = await runProgram({
    args: options.args,
    createProgram: (choose, output) =>
      createProgram((action) => {
        choose(options.action ?? action);
      }, output),
    io: {
      stdout: options.stdout ?? new PassThrough(),
      stderr,
      env: {},
      cwd: '/nowhere',
      onSignal: () => () => undefined,
    } as unknown as CommandIo,
  });
  return { exitCode, stderr: String(stderr.read() ?? '') };
}
const printAnd = (exitCode: number) => async (io: CommandIo) => {
  io.stdout.write('one');
  io.stdout.write('two');
  await Promise.resolve();
  return exitCode;
};

describe('runProgram', () => {
  it('tells a full disk in one line and fails', async () => {
    expect(await run({ args: ['runs'], stdout: breakingStream('ENOSPC'), action: printAnd(0) })).toEqual({
      exitCode: 1,
      stderr: 'new-releases: the output could not be written: ENOSPC: as the system says\n',
    });
  });

  it('keeps the exit code of a command that has one of its own', async () => {
    const { exitCode } = await run({
      args: ['runs'],
      stdout: breakingStream('ENOSPC'),
      action: printAnd(75),
    });
    expect(exitCode).toBe(75);
  });

  it('is quiet about a pipe that was closed early', async () => {
    expect(await run({ args: ['runs'], stdout: breakingStream('EPIPE'), action: printAnd(0) })).toEqual({
      exitCode: 0,
      stderr: '',
    });
  });

  it('names the command that help does not know', async () => {
    const { exitCode, stderr } = await run({ args: ['help', 'runs', 'foo'] });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("unknown command 'runs foo'");
  });
});
