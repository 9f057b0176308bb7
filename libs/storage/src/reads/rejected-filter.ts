import type { CountRejectedOptions } from '../types/rejected.js';

/** Writes the condition for the rejected records asked for. */
export function rejectedFilter({ runId, unreplayedOnly = false }: CountRejectedOptions): {
  where: string;
  parameters: string[];
} {
  const conditions = ['1'];
  if (runId !== undefined) conditions.push('run_id = ?');
  if (unreplayedOnly) conditions.push('replayed_at IS NULL');
  return { where: conditions.join(' AND '), parameters: runId === undefined ? [] : [runId] };
}
