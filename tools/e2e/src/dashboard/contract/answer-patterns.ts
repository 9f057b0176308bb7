import { coverage, listStarts, noise, store } from './common.js';

/** Answers `/v1/trends/calendar`: a fortnight of it not observed. */
export function answerCalendar(url: URL): object {
  const days = listStarts(
    url.searchParams.get('from') ?? '2026-05-25',
    url.searchParams.get('to') ?? '2026-11-23',
    'day',
  );
  return {
    data: days.map((day, place) => {
      const observed = place < 60 || place >= 74;
      const isFriday = new Date(day).getUTCDay() === 5;
      const singles = Math.round((isFriday ? 22 : 4) * (0.5 + noise(3, place)));
      const albums = Math.round((isFriday ? 12 : 1.4) * noise(4, place));
      return {
        day,
        observed,
        is_partial: place === days.length - 1,
        releases: observed ? singles + albums : null,
        album_types: observed ? { album: albums, single: singles } : {},
      };
    }),
    coverage,
    store,
  };
}

/** Answers `/v1/trends/weekdays`. */
export function answerWeekdays(): object {
  const releases = [40, 38, 51, 47, 420, 62, 30];
  const all = releases.reduce((sum, count) => sum + count, 0);
  return {
    data: releases.map((count, place) => {
      const share = count / all;
      const half = 1.96 * Math.sqrt((share * (1 - share)) / all);
      return {
        weekday: place + 1,
        releases: count,
        share,
        interval: [Math.max(0, share - half), share + half],
      };
    }),
    coverage,
    store,
  };
}

/** Answers `/v1/trends/spikes`: two years, two weeks of which stand out. */
export function answerSpikes(): object {
  const weeks = listStarts('2025-11-17', '2026-11-16', 'week').map((week, place) => {
    const expected = 180 + 30 * Math.sin(place / 8);
    const isSpike = place === 20 || place === 44;
    const value = Math.round(expected + 20 * (noise(5, place) - 0.5) + (isSpike ? 110 : 0));
    return { week, value, expected, z: (value - expected) / 14, is_spike: isSpike };
  });
  return { data: { weeks, window_weeks: 104, minimum_weeks: 105 }, refusal: null, coverage, store };
}

/** Answers `/v1/trends/spikes` of a series that is too short. */
export const refusedSpikes = {
  data: null,
  refusal: {
    reason: 'too-short',
    message: 'the series has 20 weeks, 105 are needed: 85 more',
    weeks_needed: 85,
  },
  coverage,
  store,
};

/** Answers `/v1/trends/rising`. */
export function answerRising(url: URL): object {
  const by = url.searchParams.get('by') ?? 'artist';
  const names = [
    'Été & Co',
    '=HYPERLINK("x")',
    'ทะเล',
    'Wild Ocean',
    'City Velvet Mirror',
    'Atlantic',
    'Sub Pop',
  ];
  return {
    data: names.slice(0, Number(url.searchParams.get('limit') ?? 20)).map((name, place) => ({
      key: by === 'label' ? name : `artist${place}`,
      name,
      spotify_url: by === 'label' ? null : `https://open.spotify.com/artist/artist${place}`,
      recent: 12 - place,
      per_week_before: place === 1 ? 0 : 0.4 + place / 10,
      ratio: place === 1 ? null : 4.2 - place / 3,
      is_new: place === 1,
    })),
    coverage,
    store,
  };
}
