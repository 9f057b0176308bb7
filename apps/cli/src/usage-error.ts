/** Wrong usage that only the work itself could find, such as a file that does not exist. Exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
