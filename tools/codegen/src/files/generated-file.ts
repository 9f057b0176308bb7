/** A file as it should be. */
export interface GeneratedFile {
  /** Absolute. */
  readonly path: string;
  readonly content: string;
}
