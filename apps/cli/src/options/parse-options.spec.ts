import { describe, expect, it } from '@jest/globals';
import { InvalidArgumentError } from 'commander';
import { parseArtist } from './parse-artist.js';
import { parseArtistList } from './parse-artist-list.js';
import { parseBudget } from './parse-budget.js';
import { parseCount } from './parse-count.js';
import { parseDay } from './parse-day.js';
import { parseDuration } from './parse-duration.js';
import { parseMarket } from './parse-market.js';
import { parseRate } from './parse-rate.js';

const id = '0OdUWJ0sBjDrqHygGUXeCF';

describe('parseDuration', () => {
  it.each([
    ['0', 0],
    ['90s', 90_000],
    ['30m', 1_800_000],
    [' 12h ', 43_200_000],
    ['7d', 604_800_000],
    ['2w', 1_209_600_000],
    ['1.5h', 5_400_000],
    // Not 8,279,999.999999999, as a product of floating-point numbers would have it.
    ['2.3h', 8_280_000],
  ])('reads %p', (text, durationMs) => {
    expect(parseDuration(text)).toBe(durationMs);
  });

  it.each(['', '7', 'd', '-1d', '7 d', '7D', '1e3s', '1,5h', '7d3h', '99999999999999999w', 'Infinityd'])(
    'refuses %p',
    (text) => {
      expect(() => parseDuration(text)).toThrow(InvalidArgumentError);
    },
  );
});

describe('parseRate', () => {
  it('reads requests per seconds', () => {
    expect(parseRate('100/30')).toEqual({ limit: 100, windowMs: 30_000 });
    expect(parseRate(' 5/0.5 ')).toEqual({ limit: 5, windowMs: 500 });
  });

  it.each(['', '100', '0/30', '100/0', '1.5/3', '-1/3', '100/3s', '100/30/2', 'x/y'])(
    'refuses %p',
    (text) => {
      expect(() => parseRate(text)).toThrow('100/30');
    },
  );
});

describe('parseBudget', () => {
  it.each([
    ['1100', { total: 1100 }],
    ['albums=600', { groups: { albums: 600 } }],
    ['1100, albums=600 ,search=200', { total: 1100, groups: { albums: 600, search: 200 } }],
  ])('reads %p', (text, budget) => {
    expect(parseBudget(text)).toEqual(budget);
  });

  it.each([
    '',
    ',',
    '1100,',
    'albums',
    'albums=',
    'albums=-1',
    'radio=5',
    '1.5',
    '99999999999999999999',
    'ALBUMS=5',
  ])('refuses %p, naming the groups', (text) => {
    expect(() => parseBudget(text)).toThrow(/album-tracks/);
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

describe('parseMarket', () => {
  it('takes two letters, whatever their case', () => {
    expect(parseMarket(' se')).toBe('SE');
  });

  it.each(['', 'S', 'SWE', 'S1', 'from_token'])('refuses %p', (text) => {
    expect(() => parseMarket(text)).toThrow('two-letter');
  });
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
