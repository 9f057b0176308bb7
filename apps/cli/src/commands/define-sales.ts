import { Option, type Command } from 'commander';
import type { CommandAction } from '../io.js';
import { parseColumns } from '../options/parse-columns.js';
import { parseDelimiter } from '../options/parse-delimiter.js';
import { parseCount } from '../options/parse-count.js';
import type { ImportSalesOptions, JsonOption, MapProductsOptions } from './sales-options.js';

/** The option of both files that are read. */
const encodingOption = () =>
  new Option(
    '--encoding <name>',
    'such as utf-16le or windows-1252 (default: its byte order mark, else utf-8)',
  );
const delimiterOption = () =>
  new Option(
    '--delimiter <sign>',
    'what separates cells, tab for a tab (default: the one with which the first line names the columns)',
  ).argParser(parseDelimiter);

export function defineSales(program: Command, choose: (action: CommandAction) => void): void {
  const sales = program
    .command('sales')
    .description(
      'Keep your own sales beside the releases: import files of them, and tie products to artists.',
    )
    .addHelpText(
      'after',
      `
The rules of files, with an example: docs/sales.md. Sales are yours: only purge --all deletes them.

Examples:
  new-releases sales import examples/sales/sales.csv --time-zone Europe/Berlin --currency EUR --absent-days zero
  new-releases sales list`,
    );
  defineImport(sales, choose);
  sales
    .command('list')
    .description('Show the files that were imported, newest first.')
    .option('--json', 'print as JSON', false)
    .addHelpText('after', '\nExamples:\n  new-releases sales list')
    .action((options: JsonOption) => {
      choose(async (io) => (await import('./list-sales.js')).listSales(options, io));
    });
  sales
    .command('remove')
    .description('Make everything as if a file had never been imported: what it replaced counts again.')
    .argument('<file-id>', 'its number in sales list', parseCount(1))
    .option('--json', 'print as JSON', false)
    .addHelpText('after', '\nExamples:\n  new-releases sales remove 1')
    .action((id: number, options: JsonOption) => {
      choose(async (io) => (await import('./remove-sales.js')).removeSales(id, options, io));
    });
  sales
    .command('map')
    .description(
      'Tie products to artists, labels, genres or albums by a CSV file, in place of all earlier ties.',
    )
    .argument(
      '[file]',
      'CSV with the columns product, kind (artist, label, genre, album) and id; - reads stdin',
    )
    .option('--show', 'show what products are tied to, and change nothing', false)
    .option('--remove-all', 'take all ties away; a file without ties is refused', false)
    .option(
      '--columns <names>',
      'columns as the file names them, e.g. product=Artikel,kind=Art,id=Wer',
      parseColumns(['product', 'kind', 'id']),
    )
    .addOption(encodingOption())
    .addOption(delimiterOption())
    .option('--json', 'print as JSON', false)
    .addHelpText(
      'after',
      `
An artist or album is given by id, link or URI, a label or genre by its name. A product may have many ties.
They stand beside the sales in the dashboard and in /v1/sales/products. Of analyses only analyse scan --ties uses them: elsewhere name releases by --by and --key.
A label or genre that the store does not know yet is tied all the same, and told with near names. So is a product without sales.
Exit codes: 0 replaced, removed or shown; 1 lines are bad, or the file is empty, broken or ties nothing; 2 wrong usage: a file that is not there or may not be read, or an option that does not go with it; 75 the store is busy.

Examples:
  new-releases sales map examples/sales/products.csv
  new-releases sales map --show`,
    )
    .action((file: string | undefined, options: MapProductsOptions) => {
      choose(async (io) => (await import('./map-products.js')).mapProducts(file, options, io));
    });
}

function defineImport(sales: Command, choose: (action: CommandAction) => void): void {
  sales
    .command('import')
    .description('Read a CSV file of sales, check every line, and import all of it or nothing.')
    .argument('<file>', 'CSV with a line for each product and day; - reads stdin')
    .requiredOption('--time-zone <name>', 'where its days begin and end, e.g. Europe/Berlin')
    .option(
      '--currency <code>',
      'currency of the revenue, e.g. EUR; needed where there is a column of revenue',
    )
    .option(
      '--columns <names>',
      'columns as the file names them, e.g. date=Tag,product=Artikel,units=Stück,revenue=Umsatz,region=Land',
      parseColumns(['date', 'product', 'units', 'revenue', 'region']),
    )
    .addOption(
      new Option(
        '--decimal <sign>',
        'sign before decimals (default: a point; what could mean two numbers is refused)',
      ).choices([',', '.']),
    )
    .option('--date-format <form>', 'YYYY, MM and DD as they stand, e.g. DD.MM.YYYY', 'YYYY-MM-DD')
    .addOption(encodingOption())
    .addOption(delimiterOption())
    .addOption(
      new Option('--absent-days <meaning>', 'what is known of days that the file leaves out')
        .choices(['unknown', 'zero'])
        .default('unknown'),
    )
    .option(
      '--keep-valid',
      'import the lines that are in order though others are not; not with --absent-days zero',
      false,
    )
    .option('--dry-run', 'check everything, and import nothing', false)
    .option('--errors <file>', 'write what is wrong with each line into this file, as CSV')
    .option('--json', 'print the result and all errors as JSON', false)
    .addHelpText(
      'after',
      `
Columns are date, product and units, and if you like revenue and region. The same file is imported once. A line of the same
product, region and day as one of an earlier file replaces it, until this file is removed again.
Exit codes: 0 imported, or imported before; 1 lines are bad, or the file is empty or broken; 2 wrong usage: a file that is not there or may not be read, or an option that does not go with it; 75 the store is busy.

Examples:
  new-releases sales import examples/sales/sales.csv --time-zone Europe/Berlin --currency EUR --absent-days zero
  new-releases sales import examples/sales/umsatz.csv --time-zone Europe/Berlin --currency EUR --absent-days zero --date-format DD.MM.YYYY --decimal , --encoding windows-1252 --columns date=Tag,product=Artikel,units=Stück,revenue=Umsatz,region=Land --dry-run`,
    )
    .action((file: string, options: ImportSalesOptions) => {
      choose(async (io) => (await import('./import-sales.js')).importSales(file, options, io));
    });
}
