import type { CommandIo } from '../io.js';

/** One JSON document on stdout; resolves once it is handed over whole. */
export async function printJson(io: Pick<CommandIo, 'stdout'>, value: unknown): Promise<void> {
  await new Promise<void>((resolve) =>
    io.stdout.write(`${JSON.stringify(value, null, 2)}\n`, () => {
      resolve();
    }),
  );
}
