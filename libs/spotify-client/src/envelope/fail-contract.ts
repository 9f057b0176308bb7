import { ContractError } from '../errors/contract-error.js';
import type { Call } from '../open-call.js';

/** Throws the ContractError for an answer that is whole and is not what the operation promises. */
export function failContract(problem: string, call: Call): never {
  const { operation, attempts, lastStatus: status, lastExcerpt: bodyExcerpt } = call;
  throw new ContractError(problem, { operation, attempts, status, bodyExcerpt });
}
