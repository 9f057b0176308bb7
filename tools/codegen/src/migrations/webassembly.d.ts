/** The little of WebAssembly that is used here; TypeScript has it only with the whole DOM. */
declare namespace WebAssembly {
  interface Instance {
    readonly exports: { readonly __wbindgen_start: () => void };
  }
  function instantiate(
    bytes: Uint8Array,
    imports: Readonly<Record<string, object>>,
  ): Promise<{ readonly instance: Instance }>;
}
