import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSandbox, type Sandbox } from './create-sandbox.js';
import { readValue } from './read-store.js';

/** Folder of the files of sales to import. */
export const salesExamples = fileURLToPath(new URL('../../../../examples/sales/', import.meta.url));

/** What imports the English one of them. */
export const english = [
  ...[join(salesExamples, 'sales.csv'), '--time-zone', 'Europe/Berlin', '--currency', 'EUR'],
];

/** A sandbox for sales, with few albums. */
export interface SalesSandbox extends Sandbox {
  /** Writes a file into its folder. */
  write(name: string, text: string): void;
  /** How many rows a table has. @default sales */
  count(table?: string): unknown;
}

export async function createSalesSandbox(): Promise<SalesSandbox> {
  const sandbox = await createSandbox({ albums: 5 });
  return {
    ...sandbox,
    write(name, text) {
      writeFileSync(join(sandbox.directory, name), text);
    },
    count: (table = 'sales') => readValue(sandbox.databasePath, `SELECT count(*) FROM ${table}`),
  };
}
