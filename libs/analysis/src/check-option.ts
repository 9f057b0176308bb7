/** Throws a RangeError that names the option, unless its condition holds. */
export function checkOption(option: string, holds: boolean, complaint: string): void {
  if (!holds) throw new RangeError(`@new-releases/analysis: option ${option} ${complaint}`);
}
