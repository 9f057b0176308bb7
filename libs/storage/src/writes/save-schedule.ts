import type { WriteTransaction } from '../open/connect-prisma.js';
import type { ScheduleRecord, TickRecord } from '../types/schedule.js';
import type { WriteContext } from './write-context.js';

/** Name of the one schedule there is. */
const name = 'extract';

/** Stores what is to be done next, together with what became of the ticks so far. */
export async function saveSchedule(
  tx: WriteTransaction,
  { now }: WriteContext,
  schedule: ScheduleRecord | null,
  ticks: readonly TickRecord[],
): Promise<void> {
  const { schedule: schedules, scheduleTick } = await tx.models();
  if (schedule !== null) {
    const data = { ...schedule, updatedAt: now };
    await schedules.upsert({ where: { name }, create: { name, ...data }, update: data });
  }
  if (ticks.length > 0) await scheduleTick.createMany({ data: [...ticks] });
}
