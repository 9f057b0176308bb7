import { type ProgramReference, type ProgramReferences } from '../src/docs/program-reference.js';

/** What small programs would say of themselves. */
export function buildReferences(): ProgramReferences {
  const build = (name: string, changes: Partial<ProgramReference> = {}): ProgramReference => ({
    commands: [
      {
        path: name,
        description: `Does ${name} * 2.`,
        arguments: [{ term: '<file>', description: 'what <to> read', choices: null, default: null }],
        options: [
          { term: '--json', description: 'print as JSON', choices: null, default: null },
          { term: '--as <name>', description: 'a|b', choices: ['a', 'b'], default: 'a' },
        ],
        notes: ['Environment, of no interest:\n  A_B', 'See\ndocs/limits.md.'],
        examples: [`${name} --json`],
      },
    ],
    exitCodes: [{ codes: [130, 143], meaning: 'stopped' }],
    commonVariables: [
      { name: 'ID', description: 'Who', form: 'text', default: null, secret: true, fallback: 'OLD_ID' },
      {
        name: 'URL',
        description: 'Where; `*` is *all*',
        form: '`a|b`',
        default: 'a',
        secret: false,
        fallback: null,
      },
    ],
    used: ['ID', 'URL'],
    ownVariables: [],
    ...changes,
  });
  const own = { name: 'PORT', description: 'Port', form: '`80`', default: '80', secret: false };
  return {
    cli: build('one'),
    extractor: build('two', { ownVariables: [own] }),
    'read-api': build('three', { used: ['URL'], ownVariables: [{ ...own, name: 'HOST' }] }),
  };
}
