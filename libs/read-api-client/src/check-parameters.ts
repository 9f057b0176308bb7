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
    // Nothing is sent for it, and rows without a condition are all rows.
    if (Array.isArray(value) && value.length === 0) refuse(name, 'must not be an empty list');
  }
}

function refuse(name: string, problem: string): never {
  throw new TypeError(`@new-releases/read-api-client: parameter ${name} ${problem}`);
}
