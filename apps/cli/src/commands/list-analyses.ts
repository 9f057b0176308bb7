import { exitCodes } from '@new-releases/app-shell/exit-codes';
import type { ListedAnalysis } from '../analyse/stored-analysis.js';
import { withCatalogue } from '../analyse/with-catalogue.js';
import type { CommandIo } from '../io.js';
import { formatTable } from '../output/format-table.js';
import { printJson } from '../output/print-json.js';
import type { ListAnalysesOptions } from './analyse-options.js';

/** `analyse list`: analyses that were kept, newest first. */
export function listAnalyses(options: ListAnalysesOptions, io: CommandIo): Promise<number> {
  return withCatalogue(io, async (catalogue) => {
    const { kind = null, limit } = options;
    const { rows, next } = catalogue.listAnalyses({ kind, limit, after: null });
    const analyses = rows.map((row) => JSON.parse(row) as ListedAnalysis);
    if (options.json) {
      await printJson(io, analyses);
    } else if (analyses.length === 0) {
      io.stdout.write('No analyses yet: new-releases analyse lags --help tells how to make one.\n');
    } else {
      io.stdout.write(
        formatTable(
          ['analysis', 'made (UTC)', 'kind', 'tried', 'found', 'current', 'title'],
          analyses.map((one) => [
            one.id.slice(0, 8),
            one.created_at.slice(0, 16).replace('T', ' '),
            one.kind,
            one.tried,
            one.outcome === 'refused' ? 'refused' : one.findings,
            one.is_current ? 'yes' : 'no',
            one.title,
          ]),
        ),
      );
      if (next !== null) io.stdout.write('There are more: --limit shows them.\n');
    }
    return exitCodes.ok;
  });
}
