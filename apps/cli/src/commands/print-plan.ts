import { exitCodes } from '@new-releases/app-shell';
import type { EnvironmentWithCredentials } from '@new-releases/app-shell/environment';
import { planRequests, type RunRequest } from '@new-releases/extraction';
import { openStore } from '@new-releases/storage';
import type { CommandIo } from '../io.js';
import { formatTable } from '../output/format-table.js';
import { printJson } from '../output/print-json.js';
import type { ExtractOptions } from './define-extract.js';

/** `extract --plan`: what a run would ask for. Opens the store as extract would, and asks Spotify nothing. */
export async function printPlan(
  options: Pick<ExtractOptions, 'json'>,
  request: RunRequest,
  environment: EnvironmentWithCredentials,
  io: CommandIo,
): Promise<number> {
  const store = await openStore({ path: environment.databasePath });
  try {
    const plan = await planRequests({ store, clientId: environment.clientId, request, now: Date.now });
    if (options.json) {
      await printJson(io, plan);
      return exitCodes.ok;
    }
    if (plan.resumes !== null) io.stdout.write(`Goes on with run ${plan.resumes}\n`);
    const rows = plan.estimates.map(({ operation, group, requests, what }) => [
      requests ?? '?',
      operation,
      group,
      what,
    ]);
    io.stdout.write(formatTable(['requests', 'operation', 'quota group', 'for'], rows));
    io.stdout.write(
      `${plan.isLowerBound ? 'At least ' : ''}${plan.total} requests, and those for albums that the listing will show first.\n`,
    );
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}
