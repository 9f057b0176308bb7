/** Parameters of an analysis as names and values for people. What is not known here is shown as it is. */
export function describeParameters(
  parameters: Readonly<Record<string, unknown>>,
): [name: string, value: string][] {
  return Object.entries(parameters).map(([name, value]) => [
    name.replaceAll('_', ' '),
    name === 'ties' ? describeTies(value) : describeValue(value),
  ]);
}

/** The table of pairs has them all. */
function describeTies(value: unknown): string {
  const { pairs, left_out: leftOut } = (value ?? {}) as {
    pairs?: unknown;
    left_out?: Record<string, unknown>;
  };
  if (!Array.isArray(pairs) || leftOut === undefined) return describeValue(value);
  const counts = Object.entries(leftOut).map(([kind, count]) => `${kind} ${String(count)}`);
  return `pairs ${pairs.length}; ties left out: ${counts.join(', ')}`;
}

function describeValue(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.length === 2) return value.map(String).join(' to ');
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const { from, to, min, max } = value as Record<string, unknown>;
    const [low, high] = [from ?? min, to ?? max];
    if (isPlain(low) && isPlain(high) && Object.keys(value).length === 2) return `${low} to ${high}`;
  }
  return JSON.stringify(value);
}

function isPlain(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
