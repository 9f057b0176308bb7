import { getWeekNumber, type RefusedResult, type WeeklySeries } from '@new-releases/analysis';
import type { PlannedAnalysis } from './keep-analysis.js';

/** Least weeks that `--before` takes. */
const leastBefore = 4;

/**
 * What would help an analysis that was refused, beside waiting: weeks that --from and --to cut off, nearer lags, shorter windows, days that are
 * without sales and not unknown. One line each; none where nothing is known to help.
 */
export function adviseRefusal(
  { request, inputs }: Pick<PlannedAnalysis, 'request' | 'inputs'>,
  { reason, message }: RefusedResult,
): string[] {
  const { parameters } = request;
  const isShort = reason === 'too-short' || reason === 'no-overlap';
  const { base, farthest } = countNeeded(request);
  const all = countWeeks(inputs);
  const cut = countWeeks(inputs, parameters.weeks);
  const advice: string[] = [];
  if (isShort && all > cut) {
    const enough = all >= base + farthest ? ', which is enough' : '';
    advice.push(`Without --from and --to there are ${all} weeks${enough}.`);
  } else if (isShort && all >= base + (request.kind === 'events' ? leastBefore : 0)) {
    const room = Math.min(all - base, farthest - 1);
    if (request.kind === 'events') {
      if (room >= leastBefore) advice.push(`With --before ${room} these weeks are enough.`);
    } else {
      const { from, to } = request.parameters.lags;
      advice.push(`With --lags ${Math.max(from, -room)}..${Math.min(to, room)} these weeks are enough.`);
    }
  } else if (isShort && parameters.season === 'yearly' && all >= base - 52 + farthest)
    advice.push('With --no-season they are enough: only if you know that there is no season of the year.');
  if (reason === 'gaps' || message.includes('unknown'))
    advice.push(
      'Unknown weeks of sales: import the missing days; if the file leaves out days on which nothing was sold, remove it and import it with --absent-days zero.',
    );
  return advice;
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
