import { describe, expect, it } from '@jest/globals';
import { createRandom } from '../statistics/create-random.js';
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
    ['a joiner behind a letter with its mark', 'Cafe\u0301\u200D™', 'Caf\u00E9™'],
    ['what chooses no look', 'Tour\uFE0F s\u{E0100}hirt', 'Tour shirt'],
    ['what fills nothing', 'To\u034Fur\u3164 s\u2065hirt\uFFF9', 'Tour shirt'],
    ['control characters', 'To\u0008ur\u0085shirt\u001B', 'Tour shirt'],
    ['what cannot be seen alone', '\u200B\u200D \uFEFF', ''],
  ])('takes out %s', (_what, text, name) => {
    expect(normaliseName(text)).toBe(name);
  });

  it.each([
    ['a Persian word', '\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645'],
    ['a half form of Hindi', '\u0915\u094D\u200D\u0937'],
    ['joined emoji', '\u{1F469}\u{1F3FD}\u200D\u{1F680} \u{1F3F3}\uFE0F\u200D\u{1F308}'],
    ['a flag made of tags', '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['a sign in colour', '\u2764\uFE0F 1\uFE0F\u20E3'],
    ['a variant of a Chinese character', '\u845B\u{E0100}'],
    ['NUL, which is refused', 'a\0b'],
    ['a sign that is seen', '\u0600\u0661'],
  ])('leaves %s as it is', (_what, text) => {
    expect(normaliseName(text)).toBe(text);
  });

  it('makes nothing more of what it made', () => {
    const parts = Array.from(
      'aé\u0301\u200D\u200C\uFE0F\u0915\u094D™ \u200B\u034F\u{1F469}\u0645\u845B1\u0001',
    );
    const random = createRandom(7);
    const draw = () => parts[random.nextInteger(parts.length)];
    for (let round = 0; round < 5_000; round += 1) {
      const text = Array.from({ length: 6 }, draw).join('');
      const name = normaliseName(text);
      expect([text, normaliseName(name)]).toEqual([text, name]);
      expect([text, normaliseName(text.normalize('NFD'))]).toEqual([text, name]);
    }
  });
});
