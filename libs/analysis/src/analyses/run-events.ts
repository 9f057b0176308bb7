import type { EventResult, EventStudy, LeftOutReason } from '../event/event-study.js';
import { studyEvents } from '../event/study-events.js';
import type { Interval } from '../lag/interval.js';
import { getMonday } from '../series/get-monday.js';
import { getWeekNumber } from '../series/get-week-number.js';
import { createRandom } from '../statistics/create-random.js';
import type { AnalysisInputs, ReleaseEvent } from './analysis-inputs.js';
import type { AnalysisOutcome, EventsResult } from './analysis-outcome.js';
import type { EventParameters } from './analysis-request.js';
import { describeEventMethod } from './describe-event-method.js';
import { refuseAnalysis } from './refuse-analysis.js';
import { refuseUnknownSales } from './refuse-unknown-sales.js';
import { takeOnly } from './take-only.js';

/** One series of sales round releases. The seed is for the placebo dates. */
export function runEvents(
  parameters: EventParameters,
  seed: number,
  inputs: AnalysisInputs,
): AnalysisOutcome {
  const sales = takeOnly(inputs.sales, 'sales');
  const unknown = refuseUnknownSales(sales);
  if (unknown !== undefined) return refuseAnalysis(unknown);
  const study = studyEvents({
    sales: sales.series,
    events: inputs.events.map(({ day }) => day),
    random: createRandom(seed),
    eventWindow: parameters.event_window,
    estimationWeeks: parameters.estimation_weeks,
    gapWeeks: parameters.gap_weeks,
    partsOfYear: parameters.parts_of_year,
    season: parameters.season,
    alpha: parameters.alpha,
    placebos: parameters.placebos,
  });
  if (study.outcome === 'refused') return refuseAnalysis(study);
  const { pooled, path } = study;
  const single = study.events.filter(({ qValue }) => qValue <= parameters.alpha).length;
  return {
    result: {
      outcome: 'analysed',
      pooled: {
        uplift: pooled.abnormal,
        interval: toFinite(pooled.interval),
        p_value: pooled.pValue,
      },
      path: path.map(({ week, abnormal, placebos: [low, high] }) => ({
        ...{ week, value: abnormal },
        placebo_lo: low,
        placebo_hi: high,
      })),
      ...nameDays(inputs.events, study),
    },
    method: describeEventMethod(parameters, seed, study),
    tried: 1 + study.events.length,
    findings: (pooled.pValue <= parameters.alpha ? 1 : 0) + single,
    obstacles: [],
    pairs: [],
  };
}

/** The study knows weeks. Of several releases in a week the first stands for it. */
function nameDays(
  events: readonly ReleaseEvent[],
  study: EventStudy,
): Pick<EventsResult, 'events' | 'left_out'> {
  const used = new Map(study.events.map((event) => [event.week, event]));
  const reasons = new Map(
    study.leftOut.flatMap(({ week, reason }) => (reason === 'same-week' ? [] : [[week, reason] as const])),
  );
  const told = new Set<string>();
  const named: Pick<EventsResult, 'events' | 'left_out'> = { events: [], left_out: [] };
  const inOrder = [...events].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  for (const { day, name } of inOrder) {
    const week = getMonday(getWeekNumber(day));
    const event = used.get(week);
    const reason: LeftOutReason | undefined = told.has(week) ? 'same-week' : reasons.get(week);
    if (reason === undefined && event !== undefined) named.events.push({ day, name, ...toJson(event) });
    else named.left_out.push({ day, name, reason: reason ?? 'same-week' });
    told.add(week);
  }
  return named;
}

function toJson({ abnormal, interval, pValue, qValue }: EventResult) {
  return { uplift: abnormal, interval: interval && toFinite(interval), p_value: pValue, q_value: qValue };
}

/** JSON knows no infinity: an interval without an end says nothing. */
function toFinite(interval: Interval): Interval | null {
  return interval.every(Number.isFinite) ? interval : null;
}
