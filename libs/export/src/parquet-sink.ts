/** Takes the bytes of a file in their order. The next ones come when the promise is fulfilled; a rejection ends it all. */
export interface ParquetSink {
  /** Takes the next bytes; those of the first call begin the file. */
  write(bytes: Uint8Array): void | Promise<void>;
}
