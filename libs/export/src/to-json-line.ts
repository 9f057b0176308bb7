const brace = '{'.charCodeAt(0);

/**
 * The text of a JSON object on one line. Throws a TypeError where it is not the text of an object, as far as the first
 * character tells. `index` counts from 0.
 */
export function toJsonLine(jsonRow: string, index: number): string {
  const given: unknown = jsonRow;
  if (typeof given !== 'string' || given.charCodeAt(0) !== brace) {
    throw new TypeError(`@new-releases/export: row ${index + 1} is not the text of a JSON object`);
  }
  // In JSON a line can only end between the tokens, where a blank says the same.
  return given.includes('\n') || given.includes('\r') ? given.replace(/[\r\n]+/g, ' ') : given;
}
