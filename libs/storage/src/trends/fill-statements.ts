import { sumTracksSql } from './sum-tracks-sql.js';

/** A listing that met the cap was noted as not complete; that it was walked to there is known of complete runs only. */
const wasWalked = `(c.listing_complete = 1 OR (c.cap_reached = 1 AND r.state = 'completed'))`;

const walkedAt = `coalesce(
  (SELECT max(p.updated_at) FROM page_cursors p WHERE p.run_id = c.run_id AND p.source = c.source), r.ended_at, r.started_at)`;

/** Statements that derive from the rows of a store all that its writer notes as it goes along, and mark every day as not counted. */
export const fillStatements: readonly string[] = [
  `UPDATE album_artists SET released_on = a.released_on, is_day_known = a.release_date_precision IS 'day'
    FROM albums a WHERE a.id = album_artists.album_id AND (album_artists.released_on, album_artists.is_day_known)
      IS NOT (a.released_on, a.release_date_precision IS 'day')`,
  `UPDATE albums SET ${sumTracksSql} WHERE fetched_at IS NOT NULL`,
  `UPDATE albums SET is_gone = NOT is_gone WHERE is_gone
    <> (id IN (SELECT album_id FROM work_items WHERE state = 'gone' AND attempts = 0))`,
  `INSERT INTO album_sources (album_id, source, market)
    SELECT s.album_id, s.source, coalesce(r.market, '') FROM album_sightings s JOIN extraction_runs r ON r.id = s.run_id WHERE true
    ON CONFLICT (album_id, source, market) DO NOTHING`,
  `INSERT INTO completed_listings (run_id, source, market, covers_from, covers_to, is_capped)
    SELECT c.run_id, c.source, coalesce(r.market, ''), date(${walkedAt}, '-14 days'), substr(r.listing_started_at, 1, 10), c.cap_reached
    FROM run_coverage c JOIN extraction_runs r ON r.id = c.run_id WHERE ${wasWalked}
    ON CONFLICT (run_id, source) DO NOTHING`,
  'DELETE FROM release_days',
  `INSERT INTO stale_release_days (released_on)
    SELECT DISTINCT released_on FROM albums WHERE released_on IS NOT NULL
    ON CONFLICT (released_on) DO NOTHING`,
];
