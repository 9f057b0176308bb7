/**
 * Characters of formatting that show nothing and separate nothing, such as the zero-width space, a byte order mark within, the soft
 * hyphen and marks of direction. Not the joiners U+200C and U+200D, nor the tags that flags are made of.
 */
const invisible = /(?=\p{Default_Ignorable_Code_Point})(?![\u200C\u200D]|[\u{E0020}-\u{E007F}])\p{Cf}/gu;

/** A letter or sign of a script in which joiners change what is read: https://www.unicode.org/reports/tr31/#Layout_and_Format_Control_Characters */
const joined = '(?![\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}])[\\p{L}\\p{M}\\p{S}]';
/** Joiners with none on one of their sides. */
const idleJoiner = new RegExp(`(?<!${joined})[\\u200C\\u200D]|[\\u200C\\u200D](?!${joined})`, 'gu');

/**
 * Makes names alike that look alike: what cannot be seen is taken out, but where it changes how a word is written (Persian, scripts of
 * India, joined emoji); letters with marks are one character each (Unicode NFC); blanks at the ends are cut, and runs of blanks and
 * line breaks within are one blank.
 */
export function normaliseName(text: string): string {
  const seen = /\p{Cf}/u.test(text) ? text.replace(invisible, '').replace(idleJoiner, '') : text;
  return seen.normalize('NFC').trim().replace(/\s+/g, ' ');
}
