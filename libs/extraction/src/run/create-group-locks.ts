import type { EndpointGroup } from '@new-releases/spotify-client';

/** Groups of endpoints that may not be called for now, and which of them stood in this run's way. */
export interface GroupLocks {
  /** @param untilMs epoch ms; a later time of the same group wins */
  lock(group: EndpointGroup, untilMs: number, reason?: string): void;
  /** Whether the group may not be called; if so, that is remembered as having stood in the way. */
  blocks(group: EndpointGroup): boolean;
  /** Whether any group is locked now. */
  readonly hasAny: boolean;
  /** When a locked group opens, epoch ms; null where it is open. */
  opensAtMs(group: EndpointGroup): number | null;
  /** When it is worth going on, epoch ms; null where nothing stood in the way. */
  readonly comeBackAtMs: number | null;
  /** What stood in the way, in words; null where nothing did. */
  readonly reason: string | null;
}

/** Groups that open shortly after the first one are waited for too: better one more minute than one more run. */
const clusterMs = 15 * 60_000;

/**
 * @param now epoch ms: a lock whose time has come is none
 * @param known locks that earlier runs left, epoch ms by group
 */
export function createGroupLocks(
  now: () => number,
  known: Iterable<readonly [EndpointGroup, number]> = [],
): GroupLocks {
  const until = new Map(known);
  const met = new Set<EndpointGroup>();
  const ofBudget = new Set<EndpointGroup>();
  const isLocked = (group: EndpointGroup) => (until.get(group) ?? 0) > now();
  return {
    lock(group, untilMs, reason) {
      if (reason === 'BUDGET') ofBudget.add(group);
      until.set(group, Math.max(untilMs, until.get(group) ?? 0));
      met.add(group);
    },
    blocks(group) {
      if (!isLocked(group)) return false;
      met.add(group);
      return true;
    },
    get hasAny() {
      return [...until.keys()].some(isLocked);
    },
    opensAtMs: (group) => (isLocked(group) ? (until.get(group) ?? null) : null),
    get reason() {
      const list = (groups: EndpointGroup[]) => groups.sort().join(', ');
      const own = [...met].filter((group) => ofBudget.has(group));
      const spotifys = [...met].filter((group) => !ofBudget.has(group));
      const parts = [
        ...(spotifys.length > 0 ? [`Spotify's quota is used up for ${list(spotifys)}`] : []),
        ...(own.length > 0 ? [`your budget is spent for ${list(own)}`] : []),
      ];
      return parts.length === 0 ? null : parts.join('; ');
    },
    get comeBackAtMs() {
      const times = [...met].map((group) => until.get(group) ?? 0);
      if (times.length === 0) return null;
      const first = Math.min(...times);
      return Math.max(...times.filter((time) => time - first <= clusterMs));
    },
  };
}
