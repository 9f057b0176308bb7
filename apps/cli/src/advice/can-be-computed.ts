import { runAnalysis } from '@new-releases/analysis';
import type { Plan } from './plan-change.js';

/** Whether an analysis comes to figures. */
export function canBeComputed({ request, inputs }: Plan): boolean {
  const steps = runAnalysis(request, inputs);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value.result.outcome === 'analysed';
}
