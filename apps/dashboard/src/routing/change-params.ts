/** Values by name: null takes one out, a list stands there once for each value. */
export type ParamChanges = Readonly<Record<string, string | readonly string[] | null>>;

/** Parameters of a URL with some of them changed; those that are empty are left out. */
export function changeParams(params: URLSearchParams, changes: ParamChanges): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name);
    const values = value === null ? [] : typeof value === 'string' ? [value] : value;
    for (const one of values) if (one !== '') next.append(name, one);
  }
  return next;
}
