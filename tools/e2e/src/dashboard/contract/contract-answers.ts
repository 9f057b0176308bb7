import type { Answering } from '../answering.js';
import { answerCalendar, answerRising, answerSpikes, answerWeekdays } from './answer-patterns.js';
import { answerTrends } from './answer-trends.js';
import { store } from './common.js';

/** Followers of an artist over half a year. */
const history = {
  data: [
    {
      valid_from: '2026-06-01T10:00:00.000Z',
      valid_to: '2026-08-03T10:00:00.000Z',
      name: 'An artist',
      popularity: 31,
      followers: 1200,
    },
    {
      valid_from: '2026-08-03T10:00:00.000Z',
      valid_to: '2026-10-01T10:00:00.000Z',
      name: 'An artist',
      popularity: 35,
      followers: 1900,
    },
    {
      valid_from: '2026-10-01T10:00:00.000Z',
      valid_to: null,
      name: 'An artist',
      popularity: null,
      followers: 2600,
    },
  ],
  store,
};

/** Answers by the contract in place of routes that the read API has not yet, by how their paths begin. */
export const contractAnswers: Readonly<Record<string, Answering>> = {
  '/v1/trends/releases': answerTrends,
  '/v1/trends/calendar': answerCalendar,
  '/v1/trends/weekdays': answerWeekdays,
  '/v1/trends/spikes': answerSpikes,
  '/v1/trends/rising': answerRising,
  '/v1/artists/*/history': history,
};
