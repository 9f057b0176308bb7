import { getMinimumWeeks, getMonday, getWeekNumber, type WeeklySeries } from '@new-releases/analysis';
import { measureSpan } from './measure-span.js';
import { type ChangeableOption, type Plan, type PlanChange, withParameters } from './plan-change.js';

/** Nearer lags. */
export const nearerLags: ChangeableOption = {
  cost: 1,
  list(plan) {
    const { parameters } = plan.request;
    if (!('lags' in parameters)) return [];
    const { lags, season, weeks } = parameters;
    const { releases, sales } = plan.inputs;
    const common = measureSpan(
      [...releases, ...sales].map(({ series }) => series),
      weeks,
    );
    const farthest = Math.max(Math.abs(lags.from), Math.abs(lags.to));
    const room = Math.min(farthest - 1, common - getMinimumWeeks(season, { from: 0, to: 0 }));
    return [...new Set([room, Math.floor(room / 2), 0])].flatMap((most): PlanChange[] => {
      const nearer = { from: Math.max(lags.from, -most), to: Math.min(lags.to, most) };
      if (room < 0 || most >= farthest || nearer.from > nearer.to) return [];
      return [
        {
          plan: withParameters(plan, { lags: nearer }),
          how: 'with',
          words: `--lags ${nearer.from}..${nearer.to}`,
        },
      ];
    });
  },
};

/** Weeks behind gaps, or before them: those that cut least off come first, and such as leave less than any analysis takes are none. */
export const weeksBesideGaps: ChangeableOption = {
  cost: 1,
  list(plan) {
    const { weeks } = plan.request.parameters;
    const [first, last] = [getWeekNumber(weeks.from), getWeekNumber(weeks.to)];
    const series = [...plan.inputs.releases, ...plan.inputs.sales].map((one) => one.series);
    const gaps = series.flatMap(listGaps);
    const begins = new Set(gaps.map(({ end }) => end).filter((end) => end > first && end <= last));
    const stops = new Set(gaps.map(({ start }) => start).filter((start) => start > first && start <= last));
    return [
      ...[...begins].map((end) => ({
        ...{ from: getMonday(end), to: weeks.to, lost: end - first },
        words: `--from ${getMonday(end)}`,
      })),
      ...[...stops].map((start) => ({
        ...{ from: weeks.from, to: getMonday(start - 1), lost: last - start + 1 },
        words: `--to ${getMonday(start - 1)}`,
      })),
    ]
      .filter((left) => measureSpan(series, left) >= getMinimumWeeks('none', { from: 0, to: 0 }))
      .sort((a, b) => a.lost - b.lost)
      .map(({ from, to, words }) => ({
        plan: withParameters(plan, { weeks: { from, to } }),
        how: 'with',
        words,
      }));
  },
};

/** Numbers of the first unknown week of each gap, and of the week behind it. */
function listGaps({ firstWeek, values }: WeeklySeries): { start: number; end: number }[] {
  const from = getWeekNumber(firstWeek);
  const isGap = (place: number) => values[place] === null;
  return values.flatMap((value, place) => {
    if (value !== null || isGap(place - 1)) return [];
    const behind = values.findIndex((later, other) => other > place && later !== null);
    return behind === -1 ? [] : [{ start: from + place, end: from + behind }];
  });
}

/** A year without a season. */
export const noSeason: ChangeableOption = {
  cost: 3,
  list: (plan: Plan) =>
    plan.request.parameters.season === 'none'
      ? []
      : [
          {
            plan: withParameters(plan, { season: 'none' }),
            ...{ how: 'with', words: '--no-season' },
            caveat: 'only if you know that there is no season of the year',
          },
        ],
};
