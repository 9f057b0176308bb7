import { createInterface } from 'node:readline/promises';
import { exitCodes } from '@new-releases/app-shell/exit-codes';
import type { CommandIo } from '../io.js';

/**
 * Asks at the terminal.
 *
 * @returns null for yes, else the exit code: 1 for any other answer and for Ctrl-D, 130 for Ctrl-C, 143 for SIGTERM
 */
export async function confirm(
  io: Pick<CommandIo, 'stdin' | 'stderr' | 'onSignal'>,
  question: string,
): Promise<number | null> {
  const lines = createInterface({ input: io.stdin, output: io.stderr });
  const offs: (() => void)[] = [];
  const ended = new Promise<number>((resolve) => {
    const end = (code: number) => () => {
      resolve(code);
    };
    // A terminal in raw mode hands Ctrl-C over as a key; in any other mode it comes as the signal.
    lines.once('SIGINT', end(exitCodes.sigint));
    lines.once('close', end(exitCodes.failed));
    offs.push(io.onSignal('SIGINT', end(exitCodes.sigint)), io.onSignal('SIGTERM', end(exitCodes.sigterm)));
  });
  try {
    // Closing may reject the question; the exit code is settled by then.
    const answer = await Promise.race([lines.question(`${question} [y/N] `).catch(() => ended), ended]);
    if (typeof answer === 'string') return /^y(es)?$/i.test(answer.trim()) ? null : exitCodes.failed;
    io.stderr.write('\n');
    return answer;
  } finally {
    for (const off of offs) off();
    lines.close();
  }
}
