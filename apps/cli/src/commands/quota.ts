import { exitCodes } from '@new-releases/app-shell';
import { loadEnvironment } from '@new-releases/app-shell/environment';
import { forecastQuota } from '@new-releases/extraction';
import type { CommandIo } from '../io.js';
import { formatTable } from '../output/format-table.js';
import { formatTime } from '../output/format-time.js';
import { printJson } from '../output/print-json.js';
import type { QuotaOptions } from './define-quota.js';
import { withStoreToRead } from './with-store-to-read.js';

/** `quota`: what was spent, what waits, and when it will be done. Asks Spotify nothing. */
export function quota(options: QuotaOptions, io: CommandIo): Promise<number> {
  const { clientId } = loadEnvironment({ env: io.env, cwd: io.cwd });
  return withStoreToRead(io, async (store) => {
    const forecast = await forecastQuota({
      store,
      account: options.account ?? clientId ?? '',
      clientId: clientId ?? '',
      budget: options.budget ?? {},
      now: Date.now,
    });
    if (options.json) {
      await printJson(io, forecast);
      return exitCodes.ok;
    }
    if (forecast.groups.length === 0) {
      io.stdout.write('No request was counted yet for this account.\n');
      return exitCodes.ok;
    }
    const rows = forecast.groups.map((group) => [
      group.group,
      group.spent,
      group.budget ?? '?',
      group.budgetKind,
      group.cooldownUntil === null ? '' : formatTime(group.cooldownUntil),
      group.waiting,
      group.waiting === 0 ? '' : group.doneAt === null ? 'unknown' : formatTime(group.doneAt),
    ]);
    io.stdout.write(
      formatTable(
        ['group', 'spent in 24 h', 'budget', 'which is', 'closed until', 'waiting', 'done by'],
        rows,
      ),
    );
    return exitCodes.ok;
  });
}
