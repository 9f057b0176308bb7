/** Plain text as Markdown: what stands between backticks stays as it is, the rest means nothing special. */
export function escapeText(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[<*]/g, (sign) => `\\${sign}`)))
    .join('');
}
