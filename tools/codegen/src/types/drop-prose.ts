/**
 * Replacer for `JSON.stringify` that leaves out descriptions, summaries and external links, which no program reads.
 * Keeps properties of a schema that happen to be called `description`: those are objects.
 */
export function dropProse(key: string, value: unknown): unknown {
  if (key === 'externalDocs') return undefined;
  const prose = key === 'description' || key === 'summary';
  return prose && typeof value === 'string' ? undefined : value;
}
