import { runAnalysis, type ScanParameters } from '@new-releases/analysis';
import { measureSpan } from './measure-span.js';
import type { Plan } from './plan-change.js';

/** Whether an analysis comes to figures. Of a scan, and of one pair, the pair with most weeks in common is tried, without intervals by resampling. */
export function canBeComputed(plan: Plan): boolean {
  const tried = plan.request.kind === 'events' ? plan : takeLongestPair(plan, plan.request.parameters);
  if (tried === null) return false;
  const steps = runAnalysis(tried.request, tried.inputs);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value.result.outcome === 'analysed';
}

function takeLongestPair(
  { request: { seed }, inputs }: Plan,
  { ties, ...parameters }: ScanParameters,
): Plan | null {
  const pairs =
    ties?.pairs.map(([one, other]) => [inputs.releases[one], inputs.sales[other]] as const) ??
    inputs.releases.flatMap((one) => inputs.sales.map((other) => [one, other] as const));
  const [longest] = pairs
    .flatMap(([one, other]) => {
      if (one === undefined || other === undefined) return [];
      const { series } = one;
      return [{ one, other, weeks: measureSpan([series, other.series], parameters.weeks) }];
    })
    .sort((a, b) => b.weeks - a.weeks);
  if (longest === undefined) return null;
  const { one, other } = longest;
  return {
    request: { kind: 'scan', seed, parameters },
    inputs: { releases: [one], sales: [other], events: [] },
  };
}
