import type { Obstacle, Refusal } from './refusal.js';

/** The same refusal, with the series that all of it lies in. */
export function blameSeries(refusal: Refusal, series: Obstacle['series']): Refusal {
  return { ...refusal, obstacles: refusal.obstacles.map((obstacle) => ({ ...obstacle, series })) };
}
