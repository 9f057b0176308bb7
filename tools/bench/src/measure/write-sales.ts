import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { LargeStoreFacts } from './read-large-store.js';

/** How many sales there are to be. */
export interface SalesSize extends Pick<LargeStoreFacts, 'lastDay' | 'labels' | 'released'> {
  readonly products: number;
  readonly weeks: number;
}

const dayMs = 86_400_000;
/** Every tenth product is moved by a label. */
const movedEvery = 10;
const lagWeeks = 3;

/** Writes a file of sales, a line for each product and day. Some products go with the releases of a label, three weeks later; all have a season. */
export async function writeSales(path: string, size: SalesSize): Promise<void> {
  const { lastDay, labels, released, products, weeks } = size;
  const file = createWriteStream(path);
  file.write('date,product,units,revenue\n');
  const lastMs = Date.parse(`${lastDay}T00:00:00Z`);
  for (let age = weeks * 7 - 1; age >= 0; age -= 1) {
    const day = toDay(lastMs - age * dayMs);
    const season = 1 + 0.3 * Math.sin((2 * Math.PI * age) / 365.25);
    const before = toMonday(lastMs - (age + lagWeeks * 7) * dayMs);
    let lines = '';
    for (let product = 0; product < products; product += 1) {
      const label = product % movedEvery === 0 ? (labels[product / movedEvery] ?? '') : '';
      const moved = 4 * (released.get(label)?.get(before) ?? 0);
      const units = Math.round(100 * season + moved + 40 * scatter(age * products + product));
      lines += `${day},Product ${product},${units},${units}.50\n`;
    }
    if (!file.write(lines)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

/** A number from 0 to 1 that follows from another, and from no pattern that an analysis would meet. Source: murmur3's finaliser, Austin Appleby, public domain. */
function scatter(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

function toMonday(ms: number): string {
  return toDay(ms - ((new Date(ms).getUTCDay() + 6) % 7) * dayMs);
}

function toDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
