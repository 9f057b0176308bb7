import { Option, type Command } from 'commander';
import type { CommandAction } from '../io.js';
import { parseCount } from '../options/parse-count.js';
import type { ListAnalysesOptions, RepeatAnalysisOptions, ShowAnalysisOptions } from './analyse-options.js';

/** `analyse list`, `show`, `repeat` and `remove`: what was kept. */
export function defineKeptAnalyses(analyse: Command, choose: (action: CommandAction) => void): void {
  analyse
    .command('list')
    .description('List the analyses that were kept, newest first.')
    .addOption(new Option('--kind <kind>', 'only of this kind').choices(['lags', 'scan', 'events']))
    .addOption(new Option('--limit <analyses>', 'list at most so many').argParser(parseCount(1)).default(20))
    .option('--json', 'print as JSON', false)
    .addHelpText('after', '\nExamples:\n  new-releases analyse list\n  new-releases analyse list --kind scan')
    .action((options: ListAnalysesOptions) => {
      choose(async (io) => (await import('./list-analyses.js')).listAnalyses(options, io));
    });
  analyse
    .command('show')
    .description('Show an analysis: what came of it, and what was done.')
    .argument('<id>', 'id of the analysis, or its first characters')
    .addOption(new Option('--pairs <pairs>', 'pairs of a scan at most').argParser(parseCount(1)).default(20))
    .option('--found', 'only pairs that move together', false)
    .option('--json', 'print as JSON, as the read API has it', false)
    .addHelpText('after', '\nExamples:\n  new-releases analyse show 6b0f')
    .action((id: string, options: ShowAnalysisOptions) => {
      choose(async (io) => (await import('./show-analysis.js')).showAnalysis(id, options, io));
    });
  analyse
    .command('repeat')
    .description('Make an analysis again, of the same series and weeks: are the figures the same?')
    .argument('<id>', 'id of the analysis, or its first characters')
    .option(
      '--save',
      'where the numbers have changed, keep the new figures as an analysis of their own',
      false,
    )
    .option('--json', 'print as JSON', false)
    .addHelpText(
      'after',
      `
Exits 1 where the same numbers gave other figures, which another version of the program may do.

Examples:
  new-releases analyse repeat 6b0f`,
    )
    .action((id: string, options: RepeatAnalysisOptions) => {
      choose(async (io) => (await import('./repeat-analysis.js')).repeatAnalysis(id, options, io));
    });
  analyse
    .command('remove')
    .description('Take an analysis away, with all pairs of a scan.')
    .argument('<id>', 'id of the analysis, or its first characters')
    .addHelpText('after', '\nExamples:\n  new-releases analyse remove 6b0f')
    .action((id: string) => {
      choose(async (io) => (await import('./remove-analysis.js')).removeAnalysis(id, io));
    });
}
