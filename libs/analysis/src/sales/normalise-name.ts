/**
 * Makes names alike that look alike: blanks at the ends are cut, runs of blanks and line breaks within are one blank, and letters
 * with marks are one character each (Unicode NFC).
 */
export function normaliseName(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ');
}
