import { InvalidArgumentError } from 'commander';

/** A text that shows something, as it is: names are compared letter by letter. */
export function parseName(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('Give a text that is not blank.');
  return text;
}

/** The same of an option that is given more than once. @param earlier those before it */
export function collectNames(text: string, earlier: readonly string[] = []): string[] {
  return [...earlier, parseName(text)];
}
