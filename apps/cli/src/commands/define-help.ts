import { CommanderError, type Command } from 'commander';

/** `help`, `help runs show`: the parser's own shows the general help for a command that it does not know. */
export function defineHelp(program: Command): void {
  program
    .helpCommand(false)
    .command('help')
    .description('Show the help of a command.')
    .argument('[command...]', 'such as extract, or runs show')
    .addHelpText('after', '\nExamples:\n  new-releases help runs show')
    .action((names: readonly string[]) => {
      let shown = program;
      for (const name of names) {
        const next = shown.commands.find((command) => command.name() === name);
        if (!next) program.error(`error: unknown command '${names.join(' ')}'`);
        shown = next;
      }
      shown.outputHelp();
      throw new CommanderError(0, 'commander.help', '(outputHelp)');
    });
}
