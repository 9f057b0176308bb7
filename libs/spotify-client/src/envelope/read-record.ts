import type { Call } from '../open-call.js';
import { failContract } from './fail-contract.js';
import { isRecord } from './is-record.js';

/**
 * Reads a single record: an object, whatever it holds.
 * @throws ContractError
 */
export function readRecord<T extends object>(value: T | undefined, call: Call): T {
  return isRecord(value) ? value : failContract('the answer is not an object', call);
}
