import { describe, expect, it } from '@jest/globals';
import { normaliseName } from './normalise-name.js';

describe('normaliseName', () => {
  it.each([
    ['blanks', '  Tour \u00A0\n shirt\u3000', 'Tour shirt'],
    ['letters with marks', 'Cafe\u0301', 'Caf\u00E9'],
    ['a zero-width space', 'Tour\u200B shirt', 'Tour shirt'],
    ['a byte order mark', '\uFEFFTour s\uFEFFhirt', 'Tour shirt'],
    ['a soft hyphen', 'Tour\u00ADshirt', 'Tourshirt'],
    ['a word joiner', 'Tour\u2060 shirt', 'Tour shirt'],
    ['marks of direction', '\u200ETour \u202Ashirt\u202C\u2066\u2069\u061C', 'Tour shirt'],
    ['joiners of which nothing comes', 'To\u200Dur\u200C 7\u200C" shirt\u200D', 'Tour 7" shirt'],
    ['what stands between a letter and its mark', 'Cafe\u200B\u0301', 'Caf\u00E9'],
    ['what cannot be seen alone', '\u200B\u200D \uFEFF', ''],
  ])('takes out %s', (_what, text, name) => {
    expect(normaliseName(text)).toBe(name);
  });

  it.each([
    ['a Persian word', '\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645'],
    ['a half form of Hindi', '\u0915\u094D\u200D\u0937'],
    ['joined emoji', '\u{1F469}\u{1F3FD}\u200D\u{1F680} \u{1F3F3}\uFE0F\u200D\u{1F308}'],
    ['a flag made of tags', '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['a sign that is seen', '\u0600\u0661'],
  ])('leaves %s as it is', (_what, text) => {
    expect(normaliseName(text)).toBe(text);
  });
});
