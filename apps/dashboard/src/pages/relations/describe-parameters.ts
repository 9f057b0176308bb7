/** Parameters of an analysis as names and values for people. What is not known here is shown as it is. */
export function describeParameters(
  parameters: Readonly<Record<string, unknown>>,
): [name: string, value: string][] {
  return Object.entries(parameters).flatMap(([name, value]) => {
    if (name === 'chosen') return describeChosen(value);
    if (name === 'sales_left_out' && Array.isArray(value))
      return [['sales left out', value.map(nameProduct).join(', ')]];
    return [[name.replaceAll('_', ' '), name === 'ties' ? describeTies(value) : describeValue(value)]];
  });
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

/** What the releases of an event study were chosen by, a line for each that was named. */
function describeChosen(chosen: unknown): [name: string, value: string][] {
  if (typeof chosen !== 'object' || chosen === null) return [];
  return Object.entries(chosen).flatMap(([name, values]) =>
    Array.isArray(values) && values.length > 0
      ? [[`${name} chosen`, values.map(nameChosen).join(', ')] satisfies [string, string]]
      : [],
  );
}

function nameProduct(one: { product: string; region: string | null }): string {
  return one.region === null ? one.product : `${one.product} in ${one.region}`;
}

function nameChosen(one: unknown): string {
  if (typeof one === 'object' && one !== null && 'name' in one) return String(one.name);
  return typeof one === 'string' ? one : JSON.stringify(one);
}
