import type { SalesOption } from './sales-file-error.js';

/** What is wrong with a line, in one of its cells or as a whole. */
export interface SalesFault {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  /** Column, as the file names it; null: the line as a whole. */
  readonly column: string | null;
  /** What stands there; null: the line as a whole. */
  readonly value: string | null;
  /** What is wrong and what would be right, to be read after the value. */
  readonly reason: string;
  /** What stating otherwise may help. */
  readonly option?: SalesOption;
}

/** What is wrong with a text, without where it stands. */
type TextFault = Pick<SalesFault, 'reason' | 'option'>;

/** What a text says, or what is wrong with it. */
export type Parsed<T> = { readonly value: T } | TextFault;
