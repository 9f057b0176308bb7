import type { AnalysisInputs, EventParameters } from '@new-releases/analysis';
import type { Plan, PlanChange } from './plan-change.js';

/**
 * The study of other days, told by the options that choose them and by those that they stand for: the days that were named are among
 * these, so that whoever follows it studies just what was tried out.
 */
export function nameDays(
  plan: Plan,
  chosen: EventParameters['chosen'],
  events: AnalysisInputs['events'],
): Omit<PlanChange, 'how'> {
  const named = events.map(({ day }) => `--day ${day}`).join(' ');
  return {
    plan: { ...plan, inputs: { ...plan.inputs, events } },
    words: `${named} in place of ${listChoices(chosen).join(' and ')}`,
  };
}

/** What chose the releases so far. An older version kept no choice: then the days are all that is known of it. */
function listChoices(chosen: EventParameters['chosen']): string[] {
  const { artists = [], labels = [], types = [], days = [] } = chosen ?? {};
  const options = [
    ...(artists.length > 0 ? ['--artist'] : []),
    ...(labels.length > 0 ? ['--label'] : []),
    ...(types.length > 0 ? ['--type'] : []),
  ];
  return options.length === 0 || days.length > 0 ? [...options, 'all days'] : options;
}
