import type { WeeklySeries } from '@new-releases/analysis';
import type { Plan } from './plan-change.js';

/**
 * The plan as if its gaps were known, to find what is in the way beside them: each unknown week is as the one 52 weeks before, or as the last
 * one. Nothing is ever told of such figures.
 */
export function fillGaps(plan: Plan, sides: readonly ('releases' | 'sales')[]): Plan {
  const { releases, sales } = plan.inputs;
  const fill = <One extends { series: WeeklySeries }>(one: One): One => ({
    ...one,
    series: fillSeries(one.series),
  });
  return {
    ...plan,
    inputs: {
      ...plan.inputs,
      releases: sides.includes('releases') ? releases.map(fill) : releases,
      sales: sides.includes('sales') ? sales.map(fill) : sales,
    },
  };
}

/** What is unknown before the first and behind the last known week stays so. */
function fillSeries({ firstWeek, values }: WeeklySeries): WeeklySeries {
  const first = values.findIndex((value) => value !== null);
  const last = values.findLastIndex((value) => value !== null);
  const filled: (number | null)[] = [];
  for (const [place, value] of values.entries()) {
    const isGap = value === null && place > first && place < last;
    filled.push(isGap ? (filled[place - 52] ?? filled[place - 1] ?? null) : value);
  }
  return { firstWeek, values: filled };
}
