const shownLength = 80;

/** A value that does not fit its column. What was written before it is not whole. */
export class InvalidCellError extends TypeError {
  override readonly name = 'InvalidCellError';

  constructor(
    /** Counted from 1, without the header. */
    readonly row: number,
    readonly column: string,
    readonly value: unknown,
    complaint: string,
  ) {
    super(
      `@new-releases/export: row ${row}, column ${JSON.stringify(column)} ${complaint}, not ${show(value)}`,
    );
  }
}

function show(value: unknown): string {
  if (typeof value !== 'string') {
    return typeof value === 'object' && value !== null ? 'an object' : String(value);
  }
  return JSON.stringify(value.length > shownLength ? `${value.slice(0, shownLength)}…` : value);
}
