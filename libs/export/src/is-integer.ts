/** Whether a cell is a whole number that every format keeps as it is: within 2^53, or a bigint within 64 bits. */
export function isInteger(value: unknown): value is number | bigint {
  return typeof value === 'bigint' ? BigInt.asIntN(64, value) === value : Number.isSafeInteger(value);
}
