import type { CapabilityRecord } from '@new-releases/storage';
import { formatTime } from '../output/format-time.js';
import type { Finding } from './finding.js';
import type { Memory } from './read-memory.js';

/** What was refused is tried again after this long, as extract does. */
const recheckAfterMs = 7 * 24 * 3_600_000;

/** What is remembered of each operation, and of each group of endpoints that is closed for now. */
export function describeMemory({ capabilities, cooldowns }: Memory, nowMs: number): Finding[] {
  return [
    ...capabilities.map((record) => describeCapability(record, nowMs)),
    ...cooldowns.map(({ group, cooldownUntil }): Finding => ({
      level: 'note',
      subject: 'quota',
      message: `the quota of ${group} is used up; it opens at ${formatTime(cooldownUntil)}`,
    })),
  ];
}

function describeCapability(record: CapabilityRecord, nowMs: number): Finding {
  const { operation, available, checkedAt, evidence, pageSize } = record;
  const againMs = Date.parse(checkedAt) + recheckAfterMs;
  const parts = [
    `${operation} ${available ? 'available' : 'refused'} since ${day(checkedAt)} (${evidence.replace(`${operation}: `, '')})`,
  ];
  if (pageSize !== null) parts.push(`pages of ${pageSize}`);
  if (!available || pageSize !== null) {
    const what = available ? 'larger pages tried again' : 'tried again';
    parts.push(againMs <= nowMs ? `${what} by the next run` : `${what} from ${formatTime(toIso(againMs))}`);
  }
  return { level: available ? 'ok' : 'note', subject: 'remembered', message: parts.join(', ') };
}

function day(iso: string): string {
  return iso.slice(0, 10);
}

function toIso(timeMs: number): string {
  return new Date(timeMs).toISOString();
}
