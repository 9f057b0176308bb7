import { expect, it } from '@jest/globals';
import { getMonday } from '../series/get-monday.js';
import { getWeekNumber } from '../series/get-week-number.js';
import { listEventWeeks } from './list-event-weeks.js';

const firstWeek = '2023-01-02';
const dayOf = (week: number) => getMonday(getWeekNumber(firstWeek) + week);
const values = Array.from({ length: 60 }, (_, week) => week);
const windows = { event_window: [0, 3] as [number, number], estimation_weeks: 8, gap_weeks: 2 };

it('lists the weeks whose windows fit into those of the analysis, and into the series', () => {
  const list = (from: number, to: number) =>
    listEventWeeks({ ...windows, weeks: { from: dayOf(from), to: dayOf(to) } }, { firstWeek, values });
  expect(list(-20, 80)).toEqual(Array.from({ length: 47 }, (_, place) => dayOf(10 + place)));
  expect(list(20, 40)).toEqual(Array.from({ length: 8 }, (_, place) => dayOf(30 + place)));
  expect(list(20, 25)).toEqual([]);
  expect(list(80, 90)).toEqual([]);
});

it('leaves out weeks of which too little is known', () => {
  const known = values.map((value) => (value === 30 ? null : value));
  const weeks = { from: dayOf(0), to: dayOf(59) };
  const list = listEventWeeks({ ...windows, weeks }, { firstWeek, values: known });
  expect(list).not.toContain(dayOf(27));
  expect(list).not.toContain(dayOf(30));
  // One of eight weeks before may be unknown.
  expect(list).toContain(dayOf(26));
  expect(list).toContain(dayOf(35));
});
