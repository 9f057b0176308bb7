import type { SalesFault } from '@new-releases/analysis/sales';
import { flagOf } from './flag-of.js';

/** A cell may hold anything, also what a terminal would take for an order. */
const mostCharacters = 60;

/** `sales.csv:17: Umsatz "12,5x" is no number such as 1234,50 (--decimal)`. */
export function formatFault(name: string, fault: SalesFault): string {
  const { line, column, value } = fault;
  const cell = column === null ? [] : [clean(column), JSON.stringify(clean(value ?? ''))];
  return [`${name}:${line}:`, ...cell, describeFault(fault)].join(' ');
}

/** What is wrong, and the option that may help. */
export function describeFault({ reason, option }: SalesFault): string {
  return option === undefined ? reason : `${reason} (${flagOf(option)})`;
}

function clean(text: string): string {
  const shown = text.replace(/\p{C}/gu, ' ');
  return shown.length > mostCharacters ? `${shown.slice(0, mostCharacters)}…` : shown;
}
