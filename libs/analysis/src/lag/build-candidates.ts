import { buildFeastColumns } from '../series/build-feast-columns.js';
import { buildSeasonColumns } from '../series/build-season-columns.js';
import type { Season } from './season.js';

const maxHarmonics = 6;

/** Columns of a trend and a smooth season. */
export interface Candidate {
  columns: Float64Array[];
  harmonics: number;
  isGrowing: boolean;
}

/** A straight line and the feasts, then with one to six harmonics of a year, each of these steady, growing with time, and growing as the feasts do. */
export function buildCandidates(firstWeek: number, weeks: number, season: Season): Candidate[] {
  const time = Float64Array.from({ length: weeks }, (_, week) => (2 * week) / weeks - 1);
  const feasts = season === 'yearly' ? buildFeastColumns(firstWeek, weeks) : [];
  const trend = [new Float64Array(weeks).fill(1), time, ...feasts];
  const candidates: Candidate[] = [{ columns: trend, harmonics: 0, isGrowing: false }];
  for (let harmonics = 1; season === 'yearly' && harmonics <= maxHarmonics; harmonics++) {
    const waves = buildSeasonColumns(firstWeek, weeks, harmonics);
    const grow = (column: Float64Array) => column.map((value, week) => value * (time[week] ?? 0));
    // Two harmonics that grow are enough for the course of the year; more would take the short series apart.
    const growing = [...trend, ...waves, ...waves.slice(0, 4).map(grow)];
    candidates.push(
      { columns: [...trend, ...waves], harmonics, isGrowing: false },
      { columns: growing, harmonics, isGrowing: true },
      { columns: [...growing, ...feasts.map(grow)], harmonics, isGrowing: true },
    );
  }
  return candidates;
}
