import { exitCodes } from '@new-releases/app-shell';
import type { EnvironmentWithCredentials } from '@new-releases/app-shell/environment';
import {
  planRequests,
  type RequestEstimate,
  type RequestPlan,
  type RunRequest,
} from '@new-releases/extraction';
import { openStore, StoreMissingError, StoreNotMigratedError, type Store } from '@new-releases/storage';
import type { CommandIo } from '../io.js';
import { countOf } from '../output/count-of.js';
import { formatTable } from '../output/format-table.js';
import { printJson } from '../output/print-json.js';
import type { ExtractOptions } from './extract-options.js';

/** `extract --plan`: what a run would ask for. Asks Spotify nothing. */
export async function printPlan(
  options: Pick<ExtractOptions, 'json' | 'account'>,
  request: RunRequest,
  environment: EnvironmentWithCredentials,
  io: CommandIo,
): Promise<number> {
  const { clientId } = environment;
  const store = await openToPlan(environment.databasePath);
  try {
    const account = options.account ?? clientId;
    const plan = await planRequests({ store, clientId, account, request, now: Date.now });
    if (options.json) await printJson(io, plan);
    else io.stdout.write(formatPlan(plan));
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}

/** For reading, since a plan changes nothing; only a store that is not there, or is an older one, is made ready first. */
async function openToPlan(path: string): Promise<Store> {
  try {
    return await openStore({ path, mode: 'read' });
  } catch (error) {
    if (!(error instanceof StoreMissingError) && !(error instanceof StoreNotMigratedError)) throw error;
    return openStore({ path });
  }
}

function formatPlan(plan: RequestPlan): string {
  const lines: string[] = [];
  if (plan.resumes !== null) lines.push(`Goes on with run ${plan.resumes}`);
  if (plan.estimates.length > 0) {
    const rows = plan.estimates.map((estimate) => [
      formatCount(estimate),
      estimate.operation,
      estimate.group,
      estimate.what,
    ]);
    lines.push(formatTable(['requests', 'operation', 'quota group', 'for'], rows).trimEnd());
  }
  const requests = countOf(plan.total, 'request');
  const sum = plan.isLowerBound ? `At least ${requests}` : requests;
  lines.push(`${sum}, and those for new albums that the listing will show first.`);
  const { albums, requests: more } = plan.refreshes;
  if (albums > 0) {
    lines.push(
      `Up to ${countOf(albums, 'album')} to refresh, where the listing shows them: up to ${countOf(more, 'request')} more.`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function formatCount({ requests, isLowerBound }: RequestEstimate): string {
  if (requests === null) return '?';
  return isLowerBound ? `${requests} or more` : String(requests);
}
