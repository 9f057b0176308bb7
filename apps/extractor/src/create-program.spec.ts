import { expect, it } from '@jest/globals';
import { createProgram, type ProgramOptions } from './create-program.js';

function parse(...args: string[]): { asked: ProgramOptions[]; parsed: Promise<unknown> } {
  const asked: ProgramOptions[] = [];
  const program = createProgram((options) => {
    asked.push(options);
    return Promise.resolve();
  }).configureOutput({ writeErr: () => undefined });
  return { asked, parsed: program.parseAsync(args, { from: 'user' }) };
}

it('takes --later-is-fine for a tick', async () => {
  const { asked, parsed } = parse('--once', '--later-is-fine');
  await parsed;
  expect(asked).toEqual([{ once: true, laterIsFine: true, deadlineMs: null }]);
});

it('refuses --later-is-fine where there is no tick that it could be about', async () => {
  const { asked, parsed } = parse('--later-is-fine');
  await expect(parsed).rejects.toMatchObject({ exitCode: 2 });
  expect(asked).toEqual([]);
});
