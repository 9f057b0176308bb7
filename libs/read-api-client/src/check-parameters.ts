/** Parameters of a call by name. */
export type Parameters = Readonly<Record<string, unknown>>;

/**
 * Checks parameters that would ask for something else than they seem to.
 * @throws TypeError that names the package and the parameter
 */
export function checkParameters(parts: Parameters, query: Parameters): void {
  for (const [name, value] of Object.entries(parts)) {
    // As a part of a URL these lead to another path.
    if (typeof value !== 'string' || ['', '.', '..'].includes(value)) refuse(name, 'must be an id');
  }
  for (const [name, value] of Object.entries(query)) {
    // Nothing is sent for what follows, and rows without a condition are all rows.
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (values.length === 0) refuse(name, 'must not be an empty list');
    if (!values.every(isPlain)) refuse(name, 'must be text, a number, true or false, or a list of them');
  }
}

function isPlain(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function refuse(name: string, problem: string): never {
  throw new TypeError(`@new-releases/read-api-client: parameter ${name} ${problem}`);
}
