import { getWeekNumber, type Obstacle, type WeeklySeries } from '@new-releases/analysis';
import type { PlannedAnalysis } from './keep-analysis.js';

/** Least weeks that `--before` takes. */
const leastBefore = 4;

const advised = {
  sales:
    'Unknown weeks of sales: import the missing days; if the file leaves out days on which nothing was sold, remove it and import it with --absent-days zero.',
  releases:
    'Unknown weeks of releases: what waits to be read comes in with new-releases extract; weeks that no listing covered stay unknown, so begin behind them with --from.',
};

/**
 * What would help an analysis that was refused, beside waiting: weeks that --from and --to cut off, nearer lags, shorter windows, days that are
 * without sales and not unknown, releases that wait to be read. One line each; none where nothing is known to help.
 */
export function adviseRefusal(
  planned: Pick<PlannedAnalysis, 'request' | 'inputs'>,
  obstacles: readonly Obstacle[],
): string[] {
  const isShort = obstacles.some(({ reason }) => reason === 'too-short' || reason === 'no-overlap');
  const hasGaps = (side: Obstacle['series']) =>
    obstacles.some(({ reason, series }) => reason === 'gaps' && series === side);
  return [
    ...(isShort ? adviseShort(planned) : []),
    ...(['sales', 'releases'] as const).filter(hasGaps).map((side) => advised[side]),
  ];
}

/** Against too few weeks: the first that helps. */
function adviseShort({ request, inputs }: Pick<PlannedAnalysis, 'request' | 'inputs'>): string[] {
  const { parameters } = request;
  const { base, farthest } = countNeeded(request);
  const all = countWeeks(inputs);
  if (all > countWeeks(inputs, parameters.weeks)) {
    const enough = all >= base + farthest ? ', which is enough' : '';
    return [`Without --from and --to there are ${all} weeks${enough}.`];
  }
  // What is too short then is not for want of weeks in common.
  if (all >= base + farthest) return [];
  const nearer = findNearer(request, all - base);
  if (nearer !== null) return [`With ${nearer} these weeks are enough.`];
  return parameters.season === 'yearly' && all >= base - 52 + farthest
    ? ['With --no-season they are enough: only if you know that there is no season of the year.']
    : [];
}

/** The option that asks for no more than `room` weeks beside those that have to be there; null: there is none. */
function findNearer(request: PlannedAnalysis['request'], room: number): string | null {
  if (request.kind === 'events') return room >= leastBefore ? `--before ${room}` : null;
  const from = Math.max(request.parameters.lags.from, -room);
  const to = Math.min(request.parameters.lags.to, room);
  return room >= 0 && from <= to ? `--lags ${from}..${to}` : null;
}

/** Weeks that have to be there, and the part of them that the farthest lag, or the weeks before an event, take. */
function countNeeded(request: PlannedAnalysis['request']): { base: number; farthest: number } {
  const years = request.parameters.season === 'yearly' ? 104 : 52;
  if (request.kind !== 'events') {
    const { from, to } = request.parameters.lags;
    return { base: years, farthest: Math.max(Math.abs(from), Math.abs(to)) };
  }
  const { event_window: window, gap_weeks: gap, estimation_weeks: farthest } = request.parameters;
  return { base: years + gap + window[1] - window[0] + 1, farthest };
}

/** Weeks that releases and sales have in common, of the pair that has most; of an event study those of sales. */
function countWeeks(
  { releases, sales }: PlannedAnalysis['inputs'],
  weeks?: { from: string; to: string },
): number {
  const spans = ({ series }: { series: WeeklySeries }) => findSpan(series, weeks);
  const ofSales = sales.map(spans);
  const ofReleases = releases.length === 0 ? ofSales : releases.map(spans);
  return Math.max(
    0,
    ...ofReleases.flatMap((a) => ofSales.map((b) => Math.min(a.end, b.end) - Math.max(a.from, b.from))),
  );
}

/** Numbers of the first known week and of the one behind the last. */
function findSpan(
  { firstWeek, values }: WeeklySeries,
  weeks?: { from: string; to: string },
): { from: number; end: number } {
  const start = getWeekNumber(firstWeek);
  const first = values.findIndex((value) => value !== null);
  if (first === -1) return { from: 0, end: 0 };
  const span = { from: start + first, end: start + values.findLastIndex((value) => value !== null) + 1 };
  if (weeks === undefined) return span;
  return {
    from: Math.max(span.from, getWeekNumber(weeks.from)),
    end: Math.min(span.end, getWeekNumber(weeks.to) + 1),
  };
}
