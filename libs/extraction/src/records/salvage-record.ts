import type { RecordCheck, RecordFault } from './create-validators.js';

export interface Salvage {
  /** The record as it can be kept, or null where nothing of it can. */
  readonly record: Record<string, unknown> | null;
  /** What was wrong; empty where the record was fine as sent. */
  readonly faults: readonly RecordFault[];
}

/**
 * Keeps what is sound of a record: a field that breaks its schema is left out (a broken element of `artists`
 * alone), and the rest is checked again. A record whose identity itself is broken cannot be kept.
 *
 * @param fallbacks stand in for required fields that were broken
 */
export function salvageRecord(record: unknown, check: RecordCheck, fallbacks: object = {}): Salvage {
  const faults = check(record);
  if (faults.length === 0) return { record: record as Record<string, unknown>, faults };
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return { record: null, faults };
  const repaired: Record<string, unknown> = { ...record };
  for (const fault of faults) {
    const [, field, index] = fault.pointer.split('/');
    if (field === undefined) continue;
    const value = repaired[field];
    if (index !== undefined && Array.isArray(value)) {
      // Marked first and taken out below, so that the other indexes keep their meaning.
      repaired[field] = value.map((element: unknown, at) => (at === Number(index) ? broken : element));
    } else {
      Reflect.deleteProperty(repaired, field);
    }
  }
  for (const [field, value] of Object.entries(repaired)) {
    if (Array.isArray(value)) repaired[field] = value.filter((element) => element !== broken);
  }
  const whole = { ...fallbacks, ...repaired };
  return { record: check(whole).length === 0 ? whole : null, faults };
}

const broken = Symbol('broken element');

/** Albums may lose their name, as after a takedown: it is empty then, and not the whole album lost. */
export const nameless = { name: '' };
