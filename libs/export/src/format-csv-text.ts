const hasToBeQuoted = /[",\r\n]/;

/**
 * A text as a CSV cell (RFC 4180). The empty text is `""`, for an empty cell is null. What a spreadsheet would take for a
 * formula is given a leading apostrophe.
 */
export function formatCsvText(text: string): string {
  if (text === '') return '""';
  const cell = isFormula(text) ? `'${text}` : text;
  return hasToBeQuoted.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Whether a text begins like a formula, by https://owasp.org/www-community/attacks/CSV_Injection, apostrophes before it
 * left out: `'=` has to become `''=`, or it could not be told from a `=` that was given its apostrophe here.
 */
function isFormula(text: string): boolean {
  let first = text.charCodeAt(0);
  for (let i = 1; first === apostrophe; i += 1) first = text.charCodeAt(i);
  // Nearly every text begins with a letter or a digit.
  if (first > lastBelow && first < firstAbove) return false;
  return formulaStarts.has(first);
}

const apostrophe = 0x27;
const formulaStarts = new Set(Array.from('=+-@\t\r\n＝＋－＠', (character) => character.charCodeAt(0)));
const lastBelow = '@'.charCodeAt(0);
const firstAbove = '＋'.charCodeAt(0);
