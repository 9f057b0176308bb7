/** A migration as this program carries it. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** sha256 of the SQL, hex. */
  readonly checksum: string;
}
