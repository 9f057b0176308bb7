import { parse } from 'yaml';
import { isJsonObject } from '../openapi/is-json-object.js';

/** A difference that is meant. */
export interface KnownDifference {
  /** As `formatDifference` writes it; `*` stands for a word, such as any operation. */
  readonly line: string;
  readonly reason: string;
}

/**
 * Reads known-differences.yml: a list of `{ reason, lines }`.
 * @throws Error naming the entry that has no reason or no lines, or the line that is listed twice
 */
export function readKnownDifferences(text: string): KnownDifference[] {
  const entries: unknown = parse(text);
  if (!Array.isArray(entries)) throw new Error('known differences must be a list of { reason, lines }');
  const known = entries.flatMap((entry: unknown, index) => readEntry(entry, index + 1));
  const lines = new Set<string>();
  for (const { line } of known) {
    if (lines.has(line)) throw new Error(`known difference listed twice: ${line}`);
    lines.add(line);
  }
  return known;
}

function readEntry(entry: unknown, number: number): KnownDifference[] {
  const { reason, lines } = isJsonObject(entry) ? entry : {};
  if (typeof reason !== 'string' || reason.trim() === '') {
    throw new Error(`known differences, entry ${String(number)}: a reason is missing`);
  }
  if (!Array.isArray(lines) || lines.length === 0 || !lines.every((line) => typeof line === 'string')) {
    throw new Error(
      `known differences, entry ${String(number)}: lines must be a list of text, with at least one`,
    );
  }
  return lines.map((line: string) => ({ line, reason: reason.trim() }));
}
