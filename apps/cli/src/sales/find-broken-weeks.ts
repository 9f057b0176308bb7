import { type Catalogue, parseListQuery, type SalesPoint } from '@new-releases/storage/catalogue';
import type { SalesFileRecord } from '@new-releases/storage';

/** Products that no analysis can compare: of each of their weeks a day is unknown. */
export interface BrokenWeeks {
  readonly products: readonly string[];
  /** Days of the week of which nothing is known of any of them, Monday 1 to Sunday 7. */
  readonly weekdays: readonly number[];
}

/** What is known of a file. */
export type FileSpan = Pick<SalesFileRecord, 'id' | 'absentDays' | 'firstDay' | 'lastDay'>;

const dayMs = 86_400_000;
const weekDays = 7;
const maximumProducts = 100_000;

/**
 * Finds the products of a file of which the store knows no week whole, though the file spans one. Null where there are none, and where
 * the file says what its silence means.
 */
export function findBrokenWeeks(
  catalogue: Pick<Catalogue, 'countByValue' | 'readSalesSeries'>,
  file: FileSpan,
): BrokenWeeks | null {
  if (file.absentDays === 'zero' || !spansWeek(file)) return null;
  const rows = parseListQuery('sales', { 'file_id.gte': String(file.id), 'file_id.lte': String(file.id) });
  const named = catalogue.countByValue(rows, 'product', { limit: maximumProducts });
  const products: string[] = [];
  const known = new Set<number>();
  for (const { value } of named) {
    const product = String(value);
    const whole = { product, region: null, measure: 'units', from: null, to: null } as const;
    const weeks = catalogue.readSalesSeries({ ...whole, period: 'week' })?.points ?? [];
    if (weeks.some(({ daysKnown }) => daysKnown === weekDays)) continue;
    products.push(product);
    const days = catalogue.readSalesSeries({ ...whole, period: 'day' })?.points ?? [];
    for (const weekday of weekdaysOf(days)) known.add(weekday);
  }
  if (products.length === 0) return null;
  const weekdays = [1, 2, 3, 4, 5, 6, 7].filter((weekday) => !known.has(weekday));
  return { products: products.sort(), weekdays };
}

function weekdaysOf(days: readonly SalesPoint[]): number[] {
  return days.filter(({ value }) => value !== null).map(({ start }) => weekdayOf(Date.parse(start)));
}

/** Whether a whole week, Monday to Sunday, lies in a file. */
function spansWeek({ firstDay, lastDay }: FileSpan): boolean {
  const first = Date.parse(firstDay);
  const untilMonday = (weekDays + 1 - weekdayOf(first)) % weekDays;
  return first + (untilMonday + weekDays - 1) * dayMs <= Date.parse(lastDay);
}

/** Monday 1 to Sunday 7. */
function weekdayOf(timeMs: number): number {
  return new Date(timeMs).getUTCDay() || weekDays;
}
