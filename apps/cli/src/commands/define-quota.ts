import { parseBudget } from '@new-releases/app-shell';
import { Option, type Command } from 'commander';
import type { CommandAction } from '../io.js';
import type { QuotaOptions } from './quota-options.js';
import { argumentOf } from '../options/argument-of.js';

export function defineQuota(program: Command, choose: (action: CommandAction) => void): void {
  program
    .command('quota')
    .description('Show what the last 24 h spent of the quota, what waits, and when it will be done.')
    .addOption(new Option('--account <name>', 'the developer account, as given to extract'))
    .option('--budget <requests>', 'reckon with this budget (see extract)', argumentOf(parseBudget))
    .option('--json', 'print as JSON', false)
    .addHelpText(
      'after',
      `
Spotify does not publish its quotas. A learned budget is what had been spent when Spotify refused, or more where
more went through since: a forecast, which forbids nothing.

Examples:
  new-releases quota
  new-releases quota --budget 1100`,
    )
    .action((options: QuotaOptions) => {
      choose(async (io) => (await import('./quota.js')).quota(options, io));
    });
}
