import type { EndpointGroup } from '@new-releases/spotify-client';

/** Groups of endpoints that may not be called for now, and which of them stood in this run's way. */
export interface GroupLocks {
  /** @param untilMs epoch ms; a later time of the same group wins */
  lock(group: EndpointGroup, untilMs: number): void;
  /** Whether the group may not be called; if so, that is remembered as having stood in the way. */
  blocks(group: EndpointGroup): boolean;
  /** When a locked group opens, epoch ms; null where it is open. */
  opensAtMs(group: EndpointGroup): number | null;
  /** When it is worth going on, epoch ms; null where nothing stood in the way. */
  readonly comeBackAtMs: number | null;
}

/** Groups that open shortly after the first one are waited for too: better one more minute than one more run. */
const clusterMs = 15 * 60_000;

/** @param known locks that earlier runs left, epoch ms by group */
export function createGroupLocks(known: Iterable<readonly [EndpointGroup, number]> = []): GroupLocks {
  const until = new Map(known);
  const met = new Set<EndpointGroup>();
  return {
    lock(group, untilMs) {
      until.set(group, Math.max(untilMs, until.get(group) ?? 0));
      met.add(group);
    },
    blocks(group) {
      if (!until.has(group)) return false;
      met.add(group);
      return true;
    },
    opensAtMs: (group) => until.get(group) ?? null,
    get comeBackAtMs() {
      const times = [...met].map((group) => until.get(group) ?? 0);
      if (times.length === 0) return null;
      const first = Math.min(...times);
      return Math.max(...times.filter((time) => time - first <= clusterMs));
    },
  };
}
