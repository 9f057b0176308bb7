import type { RowOf } from '@new-releases/read-api-client';

/** What was stated when a file was imported: time zone, currency, and that days it leaves out are days without sales. */
export function tellStated({
  time_zone: timeZone,
  currency,
  absent_days: absentDays,
}: Pick<RowOf<'/v1/sales/files'>, 'time_zone' | 'currency' | 'absent_days'>): string {
  return [
    timeZone,
    ...(currency === null ? [] : [currency]),
    ...(absentDays === 'zero' ? ['absent days zero'] : []),
  ].join(', ');
}
