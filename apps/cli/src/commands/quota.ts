import { exitCodes } from '@new-releases/app-shell';
import { loadEnvironment } from '@new-releases/app-shell/environment';
import { forecastQuota, type GroupForecast } from '@new-releases/extraction';
import type { CommandIo } from '../io.js';
import { formatTable } from '../output/format-table.js';
import { printJson } from '../output/print-json.js';
import type { QuotaOptions } from './quota-options.js';
import { withStoreToRead } from './with-store-to-read.js';

/** `quota`: what was spent, what waits, and when it will be done. Asks Spotify nothing. */
export function quota(options: QuotaOptions, io: CommandIo): Promise<number> {
  const { clientId } = loadEnvironment({ env: io.env, cwd: io.cwd });
  const account = options.account ?? clientId ?? '';
  return withStoreToRead(io, async (store) => {
    const forecast = await forecastQuota({
      store,
      account,
      clientId: clientId ?? '',
      budget: options.budget ?? {},
      now: Date.now,
    });
    if (options.json) {
      await printJson(io, forecast);
      return exitCodes.ok;
    }
    if ((await store.listQuota(account)).length === 0) {
      io.stdout.write(
        account === ''
          ? 'No account is named: set SPOTIFY_CLIENT_ID, or give --account.\n'
          : `No request was counted yet for account ${account}.\n`,
      );
    }
    const rows = [...forecast.groups, ...(forecast.total ? [forecast.total] : [])].map(toRow);
    if (rows.length === 0) return exitCodes.ok;
    const head = ['group', 'spent', 'budget', '', 'closed until', 'waiting', 'done by'];
    io.stdout.write(formatTable(head, rows));
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    io.stdout.write(`Spent is that of the last 24 h. Times are those of ${timeZone}.\n`);
    return exitCodes.ok;
  });

  function toRow(row: GroupForecast): (string | number)[] {
    const { waiting, isLowerBound } = row;
    return [
      row.group,
      row.spent,
      row.budget ?? '?',
      row.budgetKind === 'unknown' ? '' : row.budgetKind,
      row.cooldownUntil === null ? '' : formatMinute(row.cooldownUntil),
      isLowerBound ? (waiting === 0 ? '?' : `${waiting} or more`) : waiting,
      describeDone(row),
    ];
  }
}

function describeDone({ waiting, doneAt, budgetKind }: GroupForecast): string {
  if (doneAt !== null) return formatMinute(doneAt);
  return waiting > 0 && budgetKind !== 'unknown' ? 'never' : '';
}

/** `2026-11-23 14:05` in local time; rounded up, so that it is over by then. */
function formatMinute(iso: string): string {
  const minute = new Date(Math.ceil(Date.parse(iso) / 60_000) * 60_000);
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' }).format(minute);
}
