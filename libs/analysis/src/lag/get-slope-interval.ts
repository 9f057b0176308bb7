import { studentCriticalValue } from '../statistics/student-critical-value.js';
import type { Slope } from './compute-slope.js';
import type { Interval } from './interval.js';

/** The interval of a slope that covers the truth with chance 1 - alpha. */
export function getSlopeInterval({ slope, standardError, degreesOfFreedom }: Slope, alpha: number): Interval {
  const width = studentCriticalValue(alpha, degreesOfFreedom) * standardError;
  return [slope - width, slope + width];
}
