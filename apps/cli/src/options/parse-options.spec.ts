import { describe, expect, it } from '@jest/globals';
import { endpointGroups, InvalidValueError } from '@new-releases/app-shell';
import type { RunRequest } from '@new-releases/extraction';
import { InvalidArgumentError } from 'commander';
import { argumentOf } from './argument-of.js';
import { parseArtist } from './parse-artist.js';
import { parseArtistList } from './parse-artist-list.js';
import { parseCount } from './parse-count.js';
import { parseDay } from './parse-day.js';
import { collectNames, parseName } from './parse-name.js';
import { parseRange } from './parse-range.js';
import { parseShare } from './parse-share.js';

const id = '0OdUWJ0sBjDrqHygGUXeCF';

type Group = keyof NonNullable<NonNullable<RunRequest['budget']>['groups']>;

it('every group of endpoints that has a quota can be given a budget', () => {
  // The compiler sees to it that none is missing here.
  const groups: Record<Group, true> = {
    'new-releases': true,
    albums: true,
    'album-tracks': true,
    artists: true,
    'artist-albums': true,
    search: true,
    tracks: true,
  };
  expect([...endpointGroups].sort()).toEqual(Object.keys(groups).sort());
});

describe('argumentOf', () => {
  it('makes a usage error of a refused value, and of nothing else', () => {
    const refuse = argumentOf(() => {
      throw new InvalidValueError('must be 7');
    });
    expect(() => refuse('8')).toThrow(new InvalidArgumentError('It must be 7.'));
    const defect = argumentOf(() => {
      throw new RangeError('a defect');
    });
    expect(() => defect('8')).toThrow(RangeError);
    expect(argumentOf(Number)('8')).toBe(8);
  });
});

describe('parseCount', () => {
  it('reads whole numbers within its bounds', () => {
    expect(parseCount(1)('42')).toBe(42);
    expect(parseCount(1, 64)('64')).toBe(64);
  });

  it.each(['0', '65', '-3', '1.5', '1e1', '0x10', '', 'ten'])('refuses %p from 1 to 64', (text) => {
    expect(() => parseCount(1, 64)(text)).toThrow('from 1 to 64');
  });

  it('names no upper bound where there is none', () => {
    expect(() => parseCount(1)('0')).toThrow(/from 1\.$/);
  });
});

describe('parseDay', () => {
  it.each(['2026-01-31', '2024-02-29'])('takes %p', (text) => {
    expect(parseDay(` ${text}`)).toBe(text);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '31.01.2026', '2026', '', 'today', '2026-01-31T00:00Z'])(
    'refuses %p',
    (text) => {
      expect(() => parseDay(text)).toThrow('YYYY-MM-DD');
    },
  );
});

describe('parseArtist', () => {
  it.each([
    id,
    ` ${id} `,
    `spotify:artist:${id}`,
    `https://open.spotify.com/artist/${id}`,
    `http://open.spotify.com/artist/${id}?si=4f&x=1`,
    `https://open.spotify.com/intl-de/artist/${id}#top`,
  ])('finds the id in %p', (text) => {
    expect(parseArtist(text)).toBe(id);
  });

  it.each([
    '',
    'ABBA',
    id.slice(1),
    `${id}x`,
    `spotify:album:${id}`,
    `https://open.spotify.com/album/${id}`,
    `https://open.spotify.com.evil.example/artist/${id}`,
    `https://evil.example/?https://open.spotify.com/artist/${id}`,
  ])('finds none in %p', (text) => {
    expect(parseArtist(text)).toBeNull();
  });
});

describe('parseArtistList', () => {
  it('reads one artist to a line, each once, over comments, blank lines and any line end', () => {
    const other = `1${id.slice(1)}`;
    const text = `\uFEFF# mine\r\n${id} # the best\r\n\r\nspotify:artist:${other}\rhttps://open.spotify.com/artist/${id}?si=1\n`;
    expect(parseArtistList(text)).toEqual({ artistIds: [id, other], faults: [] });
  });

  it('names lines that are no artist, and reads the others', () => {
    expect(parseArtistList(`ABBA\n${id}\n\n spotify:album:${id} # no`)).toEqual({
      artistIds: [id],
      faults: [
        { line: 1, text: 'ABBA' },
        { line: 4, text: `spotify:album:${id}` },
      ],
    });
  });

  it('finds nothing in an empty text', () => {
    expect(parseArtistList('')).toEqual({ artistIds: [], faults: [] });
  });
});

describe('parseRange', () => {
  it.each([
    ['-4..12', [-4, 12]],
    [' 0..3 ', [0, 3]],
    ['-12..-8', [-12, -8]],
    ['5..5', [5, 5]],
  ])('reads %s', (text, range) => {
    expect(parseRange(text)).toEqual(range);
  });

  it.each(['', '..', '5', '-3', '3..', '..3', '3..1', '1...2', '1.5..2', 'a..b', '1000..2000'])(
    'refuses %j',
    (text) => {
      expect(() => parseRange(text)).toThrow(InvalidArgumentError);
    },
  );
});

describe('parseShare', () => {
  it.each([
    ['0.05', 0.05],
    ['.1', 0.1],
    ['5%', 0.05],
    ['2.5 %', 0.025],
  ])('reads %s', (text, share) => {
    expect(parseShare(text)).toBeCloseTo(share, 12);
  });

  it.each(['', '0', '1', '100%', '-0.1', '5', 'x'])('refuses %j', (text) => {
    expect(() => parseShare(text)).toThrow(InvalidArgumentError);
  });
});

describe('parseName', () => {
  it.each(['', ' ', '\t\n', '\u00a0'])('refuses %j, which shows nothing', (text) => {
    expect(() => parseName(text)).toThrow(new InvalidArgumentError('Give a text that is not blank.'));
    expect(() => collectNames(text, ['Domino'])).toThrow(InvalidArgumentError);
  });

  it('takes any other as it is, for names are compared letter by letter', () => {
    expect(parseName(' Sub  Pop ')).toBe(' Sub  Pop ');
    expect(collectNames(' Pop', collectNames('Domino'))).toEqual(['Domino', ' Pop']);
  });
});
