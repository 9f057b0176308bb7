import type { Formats } from '../../format/create-formats.js';
import type { ChartColumn } from './chart-model.js';

/** Makes a column of its name in the CSV and its title on the page. */
type MakeColumn = (name: string, title: string) => ChartColumn;

/** Columns of charts' tables, by what their values are. */
export interface Columns {
  readonly number: MakeColumn;
  readonly signed: MakeColumn;
  readonly percent: MakeColumn;
  readonly probability: MakeColumn;
  readonly day: MakeColumn;
  readonly time: MakeColumn;
  /** Yes or no. */
  readonly flag: MakeColumn;
  /** A number that is written in a way of its own. */
  readonly written: (name: string, title: string, write: (value: number) => string) => ChartColumn;
}

/** Makes the columns of charts' tables, so that a value of one kind is written alike in all of them. */
export function createColumns(formats: Formats): Columns {
  const written: Columns['written'] = (name, title, write) => ({
    ...{ name, title, kind: 'number' },
    format: (value) => write(Number(value)),
  });
  const text =
    (write: (value: string) => string): MakeColumn =>
    (name, title) => ({ name, title, kind: 'text', format: (value) => write(String(value)) });
  return {
    written,
    number: (name, title) => written(name, title, formats.number),
    signed: (name, title) => written(name, title, formats.signed),
    percent: (name, title) => written(name, title, formats.percent),
    probability: (name, title) => written(name, title, formats.probability),
    day: text(formats.day),
    time: text(formats.time),
    flag: text((value) => (value === 'true' ? 'yes' : 'no')),
  };
}
