import { describe, expect, it } from '@jest/globals';
import { createTimetable } from './timetable.js';

/** Due times from one ISO time up to another, as ISO times to the minute. */
function listTimes(expression: string, zone: string, from: string, to: string): string[] {
  const timetable = createTimetable(expression, zone);
  const times: string[] = [];
  for (
    let ms = timetable.nextAfter(Date.parse(from) - 1);
    ms <= Date.parse(to);
    ms = timetable.nextAfter(ms)
  ) {
    times.push(new Date(ms).toISOString().slice(0, 16));
  }
  return times;
}

describe('createTimetable', () => {
  it('names each full hour once through both changes of daylight-saving time', () => {
    for (const day of ['2026-03-29', '2026-10-25']) {
      const times = listTimes('0 * * * *', 'Europe/Stockholm', `${day}T00:00:00Z`, `${day}T23:59:00Z`);
      expect(times).toHaveLength(24);
      expect(new Set(times).size).toBe(24);
    }
  });

  it.each(['*/15 * * * *', '0 */2 * * *', '@hourly', '30 * * * *'])('keeps %s to real time', (expression) => {
    const at = (day: string) =>
      listTimes(expression, 'Australia/Lord_Howe', `${day}T00:00:00Z`, `${day}T23:59:59Z`);
    // Clocks go back by half an hour on 5 April at 15:00 UTC.
    for (const times of [at('2026-04-04'), at('2026-04-05')]) expect(new Set(times).size).toBe(times.length);
    const gaps = at('2026-04-05').map((time, index, all) =>
      index === 0 ? 0 : (Date.parse(`${time}Z`) - Date.parse(`${all[index - 1] ?? ''}Z`)) / 60_000,
    );
    const step = expression.startsWith('*/15') ? 15 : expression.startsWith('0 */2') ? 120 : 60;
    expect(Math.max(...gaps)).toBeLessThanOrEqual(step + 30);
  });

  it('shows only hours of the expression round a change of daylight-saving time', () => {
    const inStockholm = (from: string, to: string) =>
      listTimes('0 */2 * * *', 'Europe/Stockholm', from, to).map((time) => time.slice(8));
    // 00:00, 04:00 (02:00 does not exist), 06:00
    expect(inStockholm('2026-03-28T22:30:00Z', '2026-03-29T04:00:00Z')).toEqual([
      '28T23:00',
      '29T02:00',
      '29T04:00',
    ]);
    // 00:00, 02:00, 02:00 again, 04:00
    expect(inStockholm('2026-10-24T21:30:00Z', '2026-10-25T03:00:00Z')).toEqual([
      '24T22:00',
      '25T00:00',
      '25T01:00',
      '25T03:00',
    ]);
  });

  it('moves a daily time that does not exist behind the gap', () => {
    expect(
      listTimes('30 2 * * *', 'Europe/Stockholm', '2026-03-28T00:00:00Z', '2026-03-30T23:00:00Z'),
    ).toEqual(['2026-03-28T01:30', '2026-03-29T01:30', '2026-03-30T00:30']);
  });

  it('names a daily time that exists twice once', () => {
    expect(
      listTimes('30 2 * * *', 'Europe/Stockholm', '2026-10-24T00:00:00Z', '2026-10-26T23:00:00Z'),
    ).toEqual(['2026-10-24T00:30', '2026-10-25T00:30', '2026-10-26T01:30']);
  });

  it.each(['', 'bad', '61 * * * *', '0 0 30 2 *', '* * * * * *', '0 0 * * * * 2027'])(
    'refuses %j',
    (expression) => {
      expect(() => createTimetable(expression, 'UTC')).toThrow('must be a cron expression');
    },
  );
});
