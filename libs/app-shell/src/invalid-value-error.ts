/** What is wrong with one value. The message follows the variable's name and repeats nothing of the value. */
export class InvalidValueError extends Error {
  override readonly name = 'InvalidValueError';
}
