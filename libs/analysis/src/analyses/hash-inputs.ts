import { createHash } from 'node:crypto';
import type { WeeklySeries } from '../series/weekly-series.js';
import type { AnalysisInputs } from './analysis-inputs.js';
import { cutWeeks } from './cut-weeks.js';

/**
 * sha256, hex, over everything that an analysis of these weeks computes with: names, weeks, values and days, in their order.
 * What lies outside the weeks does not count.
 */
export function hashInputs(inputs: AnalysisInputs, weeks: { from: string; to: string }): string {
  const hash = createHash('sha256');
  const add = (facts: unknown[]) => hash.update(`${JSON.stringify(facts)}\n`);
  const addSeries = (series: WeeklySeries) => {
    const { firstWeek, values } = cutWeeks(series, weeks);
    add([firstWeek, values]);
  };
  for (const { name, series } of inputs.releases) {
    add(['releases', name.by, name.key, name.measure]);
    addSeries(series);
  }
  for (const { name, series } of inputs.sales) {
    add(['sales', name.product, name.region, name.measure]);
    addSeries(series);
  }
  for (const { day } of inputs.events) add(['event', day]);
  return hash.digest('hex');
}
