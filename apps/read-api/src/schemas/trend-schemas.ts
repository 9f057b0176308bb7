import { Type } from 'typebox';
import { closed, nullable } from './shorthand.js';

/** How far what is told of releases over time can be trusted. */
export const trendCoverage = closed(
  {
    counted_at: {
      ...nullable('string', 'When the releases were last counted: at the end of a run. NULL: never.'),
      format: 'date-time',
    },
    is_current: Type.Boolean({ description: 'Whether nothing has changed since: false while a run works.' }),
    first_day: {
      ...nullable('string', 'First release day that any listing can have shown. NULL: none was completed.'),
      format: 'date',
    },
    last_day: {
      ...nullable('string', 'Last such day: the last listing began on it, so that it was not over.'),
      format: 'date',
    },
    listings: Type.Integer({
      minimum: 0,
      description:
        'Completed listings that can have shown all releases of the days that were asked for: of new-releases and search; of other sources only by=source, or where the store never had one of these.',
    }),
    capped_listings: Type.Integer({
      minimum: 0,
      description:
        'Those of them that ended at the last offset that Spotify answers: they showed a sample, and counts are too small.',
    }),
    imprecise_releases: Type.Integer({
      minimum: 0,
      description: 'Releases that are not counted, for their date names a year or a month only.',
    }),
    unread_releases: Type.Integer({
      minimum: 0,
      description:
        'Releases of the days that were asked for that wait to be read, or could not be (a malformed record, see `new-releases rejected`, or too many failures): label, length and explicitness are not known yet. Periods with one are `is_partial` by=label, explicit and track_length, and of mean_duration_ms and explicit_share.',
    }),
  },
  { $id: 'TrendCoverage', description: 'How far counts of releases can be trusted.' },
);
