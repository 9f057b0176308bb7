/** Share of the estimation window that must be known. */
const minKnown = 0.75;

/** The windows round a date, in weeks from it. */
export interface EventWindows {
  eventWindow: [number, number];
  estimationWeeks: number;
  gapWeeks: number;
}

/** For each week as the date of an event: the mean of the event window less that of the estimation window; NaN where they do not fit. */
export function buildContrasts(values: Float64Array, windows: EventWindows): Float64Array {
  const [from, to] = windows.eventWindow;
  const last = from - windows.gapWeeks - 1;
  return values.map((_, date) => {
    const after = average(values, date + from, date + to);
    const before = average(values, date + last - windows.estimationWeeks + 1, date + last);
    return after.known < to - from + 1 || before.known < minKnown * windows.estimationWeeks
      ? Number.NaN
      : after.mean - before.mean;
  });
}

function average(values: Float64Array, first: number, last: number): { mean: number; known: number } {
  if (first < 0 || last >= values.length) return { mean: Number.NaN, known: 0 };
  let sum = 0;
  let known = 0;
  for (let row = first; row <= last; row++) {
    const value = values[row] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    sum += value;
    known++;
  }
  return { mean: sum / known, known };
}
