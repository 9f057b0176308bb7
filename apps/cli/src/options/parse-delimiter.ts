import { InvalidArgumentError } from 'commander';

/** What separates the cells of a file: one character, or `tab`. */
export function parseDelimiter(text: string): string {
  if (text === 'tab' || text === '\\t') return '\t';
  if (text.length !== 1 || /["\r\n]/.test(text))
    throw new InvalidArgumentError('Give one character, or tab.');
  return text;
}
