import { quantileSorted } from 'simple-statistics';
import type { Interval } from '../lag/interval.js';
import { blameSeries } from '../blame-series.js';
import { countOfWeeks } from '../count-of-weeks.js';
import { joinRefusals } from '../join-refusals.js';
import type { Refusal } from '../refusal.js';
import { refuse } from '../refuse.js';
import { getMonday } from '../series/get-monday.js';
import { getWeekOfYear } from '../series/get-week-of-year.js';
import { readWeeklySeries } from '../series/read-weekly-series.js';
import { adjustPValues } from '../statistics/adjust-p-values.js';
import { buildContrasts } from './build-contrasts.js';
import { chooseEvents } from './choose-events.js';
import { createSeasonRemover } from './create-season-remover.js';
import { drawPlaceboDates } from './draw-placebo-dates.js';
import type { EventPathWeek, EventResult, EventStudy } from './event-study.js';
import { getMinimumEventWeeks } from './get-minimum-event-weeks.js';
import { invertPlacebos, type PlaceboDraw } from './invert-placebos.js';
import { refuseConstant, refuseUnvaried } from './refuse-unvaried.js';
import { minLeft, refuseCrowd, refuseFewDates, refuseHidden } from './refuse-few-dates.js';
import { refuseFewEvents } from './refuse-few-events.js';
import { readEventOptions, type StudyEventsOptions } from './read-event-options.js';

/** Weeks of the path before and after the event window. */
const pathMargin = 4;

/**
 * What happens to sales round releases? Abnormal sales are the mean of the event window, less the mean of the weeks before it, with
 * season, trend and feasts out, less the same of matched weeks: those in the same quarter of any year. Test and interval come from placebo dates drawn
 * among the matched weeks, so they hold for sales that wander and for few events. That sales are higher round releases does not say
 * that the releases made them so.
 * Sources: MacKinnon, J. Econ. Literature 35 (1997), 13-39, for the windows; see `invertPlacebos` for the inference.
 * @returns the study, or a refusal with its reason: too few weeks, sales that do not vary, too few events whose windows fit, or too few matched dates
 * @throws RangeError where an option, a day or the series makes no sense
 */
export function studyEvents(options: StudyEventsOptions): EventStudy | Refusal {
  const settings = readEventOptions(options);
  const { eventWindow, estimationWeeks, gapWeeks, season, alpha, random } = settings;
  const { firstWeek, values } = readWeeklySeries(settings.sales);
  const [from, to] = eventWindow;
  const windowWeeks = to - from + 1;
  const minimumWeeks = getMinimumEventWeeks(season, settings);
  const missing = minimumWeeks - values.length;
  // Which windows fit, and which weeks match, is told by which weeks are known alone.
  const known = buildContrasts(values, settings);
  const chosen = chooseEvents(settings.events, firstWeek, known, settings);
  const { rows, leftOut } = chosen;
  const pools = rows.map((event) => findMatched(known, firstWeek, event, settings.partsOfYear));
  const weeks =
    values.length === 0 ? null : { from: getMonday(firstWeek), to: getMonday(firstWeek + values.length - 1) };
  const [first, ...others] = [
    missing > 0 ? refuseShort(values.length, minimumWeeks) : undefined,
    missing > 0 ? undefined : refuseConstant(values),
    refuseFewEvents(chosen, weeks),
    refuseFewDates(pools, settings.partsOfYear),
  ].filter((refusal) => refusal !== undefined);
  if (first !== undefined) {
    const isCrowded = others.length === 0 && drawPlaceboDates(random, pools, windowWeeks) === undefined;
    return joinRefusals([first, ...others, ...(isCrowded ? [refuseCrowd(rows.length, settings)] : [])]);
  }
  const removeSeason = createSeasonRemover(values, firstWeek, season);
  const rests = removeSeason(values);
  const unvaried = refuseUnvaried(values, rests, [...rows, ...pools.flat()], settings);
  if (unvaried !== undefined) return unvaried;
  const contrasts = buildContrasts(rests, settings);
  // What one unit of uplift in every week of the event windows would do to the same numbers.
  const buildUnit = (dates: readonly number[]) => {
    const unit = values.map((_, row) =>
      dates.some((date) => row >= date + from && row <= date + to) ? 1 : 0,
    );
    return buildContrasts(removeSeason(unit), settings);
  };
  const units = buildUnit(rows);
  const usual = { value: averageOfPools(pools, contrasts), perUnit: averageOfPools(pools, units) };
  const measure = (dates: readonly number[]): PlaceboDraw => ({
    value: averageOf(dates, contrasts) - usual.value,
    perUnit: averageOf(dates, units) - usual.perUnit,
  });
  const actual = measure(rows);
  if (actual.perUnit < minLeft) return refuseHidden(rows.length, actual.perUnit, settings);
  const placeboDates: number[][] = [];
  for (let draw = 0; draw < settings.placebos; draw++) {
    const dates = drawPlaceboDates(random, pools, windowWeeks);
    if (dates === undefined) return refuseCrowd(rows.length, settings);
    placeboDates.push(dates);
  }
  const draws = placeboDates.map(measure);
  const { estimate, pValue, interval } = invertPlacebos(actual, draws, alpha);
  return {
    outcome: 'analysed',
    pooled: {
      abnormal: estimate,
      interval: interval ?? [-Infinity, Infinity],
      pValue,
      placebos: draws.length,
    },
    events: correctEvents(
      rows.map((event) => {
        // All weeks of the year, for one event has few matched ones; those that touch another event left out.
        const others = Array.from(contrasts.keys()).filter(
          (date) =>
            date !== event &&
            !Number.isNaN(contrasts[date]) &&
            rows.every((row) => row === event || Math.abs(row - date) >= windowWeeks),
        );
        const own = buildUnit([event]);
        const mean = { value: averageOf(others, contrasts), perUnit: averageOf(others, own) };
        const single = (date: number): PlaceboDraw => ({
          value: (contrasts[date] ?? 0) - mean.value,
          perUnit: (own[date] ?? 0) - mean.perUnit,
        });
        const test = invertPlacebos(single(event), others.map(single), alpha);
        return {
          week: getMonday(firstWeek + event),
          abnormal: test.estimate,
          interval: test.interval,
          pValue: test.pValue,
          comparedWeeks: others.length,
        };
      }),
    ),
    path: Array.from({ length: windowWeeks + 2 * pathMargin }, (_, index): EventPathWeek | null => {
      const week = from - pathMargin + index;
      const weekly = buildContrasts(rests, {
        ...settings,
        eventWindow: [week, week],
        gapWeeks: gapWeeks + week - from,
      });
      const matched = averageOfPools(pools, weekly);
      const abnormal = averageOf(rows, weekly) - matched;
      const placebos = cutTails(
        placeboDates.map((dates) => averageOf(dates, weekly) - matched),
        alpha,
      );
      return Number.isNaN(abnormal) || placebos === null ? null : { week, abnormal, placebos };
    }).filter((point) => point !== null),
    leftOut,
    windows: {
      event: eventWindow,
      estimation: [from - gapWeeks - estimationWeeks, from - gapWeeks - 1],
      partsOfYear: settings.partsOfYear,
    },
  };
}

function refuseShort(length: number, minimumWeeks: number): Refusal {
  const missing = minimumWeeks - length;
  const message = `the series of sales has ${countOfWeeks(length)}, ${minimumWeeks} are needed: ${missing} more`;
  return blameSeries(refuse('too-short', message, missing), 'sales');
}

/** NaN, of dates whose week is not known, counts for nothing. Null where none is known. */
function cutTails(values: readonly number[], alpha: number): Interval | null {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  return [quantileSorted(sorted, alpha / 2), quantileSorted(sorted, 1 - alpha / 2)];
}

function correctEvents(events: readonly Omit<EventResult, 'qValue'>[]): EventResult[] {
  const qValues = adjustPValues(events.map(({ pValue }) => pValue));
  return events.map((event, place) => ({ ...event, qValue: qValues[place] ?? 1 }));
}

/**
 * Weeks whose windows fit, in the part of the year of the event, its own week among them. The parts are fixed and do not depend on
 * the event, so that true and placebo dates can change places: the test needs that.
 */
function findMatched(contrasts: Float64Array, firstWeek: number, event: number, parts: number): number[] {
  const getPart = (row: number) =>
    Math.floor(((Math.min(52, getWeekOfYear(firstWeek + row)) - 1) * parts) / 52);
  return Array.from(contrasts.keys()).filter(
    (row) => !Number.isNaN(contrasts[row]) && getPart(row) === getPart(event),
  );
}

/** Mean over the dates; what is unknown is left out. */
function averageOf(dates: readonly number[], values: Float64Array): number {
  const known = dates.map((date) => values[date] ?? Number.NaN).filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

function averageOfPools(pools: readonly (readonly number[])[], values: Float64Array): number {
  return pools.reduce((sum, pool) => sum + averageOf(pool, values), 0) / pools.length;
}
