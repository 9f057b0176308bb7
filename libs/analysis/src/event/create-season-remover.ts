import type { Season } from '../lag/season.js';
import { buildFeastColumns } from '../series/build-feast-columns.js';
import { buildSeasonColumns } from '../series/build-season-columns.js';
import { findDirections } from '../statistics/find-directions.js';
import { pickRows } from '../statistics/pick-rows.js';
import { multiply, subtract } from '../statistics/vectors.js';

const harmonics = 2;

/**
 * Creates a function that takes a line, a smooth season and feasts out of values, by least squares over the weeks that are known in
 * `known`; what it returns is NaN in the others. It is linear: what it does to a sum is the sum of what it does to its parts.
 */
export function createSeasonRemover(
  known: Float64Array,
  firstWeek: number,
  season: Season,
): (values: Float64Array) => Float64Array {
  const { length } = known;
  const rows = Array.from(known.keys()).filter((row) => !Number.isNaN(known[row]));
  const columns = [
    new Float64Array(length).fill(1),
    Float64Array.from({ length }, (_, week) => week / length),
    ...(season === 'yearly' ? buildSeasonColumns(firstWeek, length, harmonics) : []),
    ...(season === 'yearly' ? buildFeastColumns(firstWeek, length) : []),
  ];
  const directions = findDirections(
    columns.map((column) => pickRows(column, rows)),
    new Float64Array(rows.length),
  );
  return (values) => {
    const left = pickRows(values, rows);
    for (const { unit } of directions) subtract(left, unit, multiply(unit, left));
    const rest = new Float64Array(length).fill(Number.NaN);
    rows.forEach((row, place) => (rest[row] = left[place] ?? 0));
    return rest;
  };
}
