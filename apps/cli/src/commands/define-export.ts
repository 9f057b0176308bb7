import { Argument, Option, type Command } from 'commander';
import type { CommandAction } from '../io.js';
import type { ExportedName, ExportOptions } from './export-options.js';
import { parseCount } from '../options/parse-count.js';
import { parseFilter } from '../options/parse-filter.js';

const names: readonly ExportedName[] = [
  ...(['albums', 'tracks', 'artists', 'runs'] as const),
  ...(['album_versions', 'artist_versions', 'album_placements'] as const),
  ...(['sales', 'sales_products', 'sales_files'] as const),
];
const usualNames: readonly ExportedName[] = ['albums', 'tracks', 'artists'];

export function defineExport(program: Command, choose: (action: CommandAction) => void): void {
  program
    .command('export')
    .description(
      'Write what the store holds as files of one moment, with a datapackage.json that describes them.',
    )
    .addArgument(
      new Argument('[resource...]', 'what to export')
        .choices(names)
        .default(usualNames, usualNames.join(' ')),
    )
    .addOption(
      new Option('--format <name>', 'format of the files')
        .choices(['csv', 'ndjson', 'json', 'parquet'])
        .default('csv'),
    )
    .option('-o, --output <folder>', 'where to; - writes one resource to stdout (default: OUTPUT_DIR/export)')
    .option('--filter <name=value>', 'only rows like this; may be given again', parseFilter)
    .option('--updated-since <time>', 'only rows that changed at or after this time, or this day')
    .option('--as-of <time>', 'albums or artists as they were at this time, or at the begin of this day')
    .option('--sort <name>', 'order of the rows; -name for the last first')
    .option('--fields <names>', 'only these columns, separated by commas')
    .addOption(new Option('--limit <rows>', 'at most so many rows of each resource').argParser(parseCount(1)))
    .option('--bom', 'begin CSV with a byte order mark, for Excel', false)
    .option('--json', 'print the result as JSON', false)
    .addHelpText(
      'after',
      `
Files of the same names are replaced when all are whole; an export that fails or is stopped leaves them as they were.
--filter, --sort and --fields take the names of the read API, and one resource. The same filter twice means either value.
Names, formats and recipes: docs/exports.md.

Examples:
  new-releases export --format parquet
  new-releases export albums --filter released_on.gte=2026-11-01 --filter label=Warner --filter label=Sony
  new-releases export tracks --fields name,artists --limit 10 --output -
  new-releases export album_versions album_placements --format parquet`,
    )
    .action((resources: readonly ExportedName[], options: ExportOptions) => {
      choose(async (io) => (await import('./export-data.js')).exportData(resources, options, io));
    });
}
