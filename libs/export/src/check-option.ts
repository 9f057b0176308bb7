/** Throws a TypeError that names the option, unless its condition holds. */
export function checkOption(option: string, holds: boolean, complaint: string): void {
  if (!holds) throw new TypeError(`@new-releases/export: option ${option} ${complaint}`);
}
