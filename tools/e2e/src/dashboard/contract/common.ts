const dayMs = 86_400_000;
/** How fresh the answers say they are. */
export const store = {
  data_changed_at: '2026-11-22T12:00:00.000Z',
  last_complete_at: '2026-11-22T12:00:00.000Z',
  last_run_state: 'completed',
};

/** How far trends say that they can be trusted. */
export const coverage = {
  counted_at: '2026-11-22T12:00:00.000Z',
  is_current: true,
  first_day: '2026-01-01',
  last_day: '2026-11-22',
  listings: 40,
  capped_listings: 2,
  imprecise_releases: 3,
};

/** A number from 0 to 1 that is always the same for the same two. */
export const noise = (seed: number, place: number): number => {
  const value = Math.sin(seed * 12.9898 + place * 78.233) * 43_758.5453;
  return value - Math.floor(value);
};

/** The day of a moment. */
const toDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** Starts of the periods from a day to another; weeks from the Monday before. */
export function listStarts(from: string, to: string, period: string): string[] {
  const first = Date.parse(from);
  const begin = period === 'week' ? first - ((new Date(first).getUTCDay() + 6) % 7) * dayMs : first;
  const starts: string[] = [];
  for (let ms = begin; ms <= Date.parse(to); ms += (period === 'week' ? 7 : 1) * dayMs)
    starts.push(toDay(ms));
  return starts;
}
