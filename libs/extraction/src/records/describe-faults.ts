import type { RecordFault } from './create-validators.js';

/** Faults as one short line for `rejected_records.reason`: `/duration_ms must be integer; ...`. */
export function describeFaults(faults: readonly RecordFault[]): string {
  const lines = [...new Set(faults.map((fault) => `${fault.pointer || 'record'} ${fault.message}`))];
  const shown = lines.slice(0, 4).join('; ');
  return lines.length > 4 ? `${shown}; and ${lines.length - 4} more` : shown;
}
