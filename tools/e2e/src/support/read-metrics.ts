/** Sums of a metric over all processes, by its labels as they stand in the text. */
export function sumMetric(texts: readonly string[], name: string): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const line of texts.flatMap((text) => text.split('\n'))) {
    const match = new RegExp(`^${name}(?:\\{(.*)\\})? (\\S+)$`).exec(line);
    if (match === null) continue;
    const labels = match[1] ?? '';
    sums[labels] = (sums[labels] ?? 0) + Number(match[2]);
  }
  return sums;
}
