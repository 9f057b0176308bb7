/** Words of a search at most: all names that begin with each are gathered before the first is found. */
export const mostSearchWords = 8;

/**
 * Makes what a person types an expression of FTS5: all words, each from its beginning. Null where there is no word.
 * Source: https://www.sqlite.org/fts5.html#full_text_query_syntax
 */
export function toMatchExpression(text: string): string | null {
  const words = listSearchWords(text);
  return words.length === 0 ? null : words.map((word) => `"${word}"*`).join(' ');
}

/** The words of a text, each once. */
export function listSearchWords(text: string): string[] {
  // As the tokenizer is told to divide: letters, digits and what is put on them are words, all else divides them. A word that
  // the tokenizer divided would be a phrase, which an index without places cannot look for.
  const words = text.match(/(?:(?![\uFE0E\uFE0F])[\p{L}\p{N}\p{Mn}\p{Mc}\p{Co}])+/gu) ?? [];
  return [...new Set(words)];
}
