/** Writes a time as the store keeps it: `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export function toIsoTime(epochMs: number): string {
  return new Date(epochMs).toISOString();
}
