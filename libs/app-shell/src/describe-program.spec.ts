import { describe, expect, it } from '@jest/globals';
import { Argument, Command, Option } from 'commander';
import { formatVariables } from './format-variables.js';
import { describeProgram, printReference, type ProgramReference } from './reference.js';

function buildProgram(): Command {
  const program = new Command('tool').description('Does things.').version('1.2.3');
  program
    .command('list')
    .description('Lists.')
    .addArgument(new Argument('[what...]', 'which').choices(['a', 'b']).default(['a'], 'a'))
    .addOption(new Option('--limit <n>', 'at most').default(20))
    .addOption(new Option('--wait <time>', 'how long').default(60_000, '60s'))
    .option('--json', 'as JSON', false)
    .option('--no-color', 'plainly')
    .addHelpText(
      'after',
      '\nOne note\nof two lines.\n\nAnother.\n\nExamples:\n  tool list\n  tool list a --json',
    );
  program
    .command('show')
    .argument('<id>', 'of what')
    .description('Shows.')
    .command('all')
    .description('All.');
  return program;
}

describe('describeProgram', () => {
  it('names each command once, with the commands above it', () => {
    expect(describeProgram(buildProgram()).map(({ path }) => path)).toEqual([
      'tool',
      'tool list',
      'tool show',
      'tool show all',
    ]);
  });

  it('tells arguments and options with values and defaults, switches without', () => {
    const [, list] = describeProgram(buildProgram());
    expect(list?.arguments).toEqual([
      { term: '[what...]', description: 'which', choices: ['a', 'b'], default: 'a' },
    ]);
    expect(list?.options).toEqual([
      { term: '--limit <n>', description: 'at most', choices: null, default: '20' },
      { term: '--wait <time>', description: 'how long', choices: null, default: '60s' },
      { term: '--json', description: 'as JSON', choices: null, default: null },
      { term: '--no-color', description: 'plainly', choices: null, default: null },
    ]);
  });

  it('tells notes apart from examples', () => {
    const [tool, list, show] = describeProgram(buildProgram());
    expect(list?.notes).toEqual(['One note\nof two lines.', 'Another.']);
    expect(list?.examples).toEqual(['tool list', 'tool list a --json']);
    expect([tool?.notes, show?.notes, show?.arguments[0]?.term]).toEqual([[], [], '<id>']);
  });
});

describe('printReference', () => {
  it('prints commands and variables as JSON', () => {
    let text = '';
    const own = { name: 'PORT', description: 'Port', form: '`80`', default: '80', secret: false };
    printReference({
      program: buildProgram(),
      used: ['LOG_LEVEL'],
      ownVariables: [own],
      print: (part) => (text += part),
    });
    const reference = JSON.parse(text) as ProgramReference;
    expect(reference).toMatchObject({ used: ['LOG_LEVEL'], ownVariables: [own] });
    expect(reference.commonVariables.map(({ name }) => name)).toContain('LOG_LEVEL');
    expect(reference.exitCodes.flatMap(({ codes }) => codes)).toEqual([0, 1, 2, 75, 77, 78, 130, 143]);
    expect(reference.commands).toHaveLength(4);
  });
});

it('formatVariables says what each is for, and its default where it has one', () => {
  const variable = { name: 'PORT', description: 'Port', form: '`80`, `off`', default: '80', secret: false };
  expect(formatVariables([variable, { ...variable, default: null }])).toBe(
    '  PORT\n    Port\n    80, off; default 80\n  PORT\n    Port\n    80, off',
  );
});
