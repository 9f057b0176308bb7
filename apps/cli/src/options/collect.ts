/** Adds one more text to those before it. */
export function collect(text: string, earlier: readonly string[] = []): string[] {
  return [...earlier, text];
}
