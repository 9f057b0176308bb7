/** Default_Ignorable_Code_Point, but the joiners U+200C and U+200D, the fillers of old Korean, tags (of which flags are made), and what chooses among looks. */
const formatting =
  /(?=\p{Default_Ignorable_Code_Point})(?!\u200C|\u200D|\u115F|\u1160|[\u{E0020}-\u{E007F}]|\p{Variation_Selector})./gsu;

/** Marks of annotations. */
const annotation = /[\uFFF9-\uFFFB]/gu;

/** Control characters of ASCII, but blanks, and NUL, which is refused. */
const control = /(?![\s\0\u0080-\u009F])\p{Cc}/gu;

/** Chooses among the looks of a sign or a Chinese character; behind anything else it does nothing. */
const idleSelector = /(?<![\p{S}\p{Script=Han}\p{Script=Mongolian}0-9#*])\p{Variation_Selector}/gu;

/** A letter or sign of a script in which joiners change what is read: https://www.unicode.org/reports/tr31/#Layout_and_Format_Control_Characters */
const joined = '(?![\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}])[\\p{L}\\p{S}]';
/** Joiners with none on one of their sides, marks on it aside. */
const idleJoiner = new RegExp(
  `(?<!${joined}\\p{M}*)[\\u200C\\u200D]|[\\u200C\\u200D](?!\\p{M}*${joined})`,
  'gu',
);

const unseen = [control, formatting, annotation, idleSelector, idleJoiner];

/**
 * Makes names alike that look alike: what cannot be seen is taken out, such as zero-width spaces, a byte order mark within, soft hyphens
 * and marks of direction, but where it changes how a word is written (Persian, scripts of India, joined emoji); letters with marks are
 * one character each (Unicode NFC); blanks at the ends are cut, and runs of blanks and line breaks within are one blank.
 */
export function normaliseName(text: string): string {
  return unseen
    .reduce((name, pattern) => name.replace(pattern, ''), text)
    .normalize('NFC')
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();
}
