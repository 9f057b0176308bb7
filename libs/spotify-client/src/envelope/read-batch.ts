import type { Call } from '../open-call.js';
import { failContract } from './fail-contract.js';

/**
 * Reads the list of a batch answer: an array, whatever it holds.
 * @throws ContractError
 */
export function readBatch<T>(value: (T | null)[] | undefined, call: Call): (T | null)[] {
  const batch: unknown = value;
  return Array.isArray(batch) ? (batch as (T | null)[]) : failContract('the batch is not an array', call);
}
