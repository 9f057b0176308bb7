-- What share of tracks is explicit, by week of release?
-- Weeks begin on Monday. Albums without a day, and those not read to the end yet, are left out.
SELECT
  date(released_on, 'weekday 0', '-6 days') AS week,
  count(DISTINCT album_id) AS albums,
  count(*) AS tracks,
  round(100.0 * avg(explicit), 1) AS explicit_percent,
  round(100.0 * avg(explicit) - lag(100.0 * avg(explicit)) OVER (ORDER BY date(released_on, 'weekday 0', '-6 days')), 1)
    AS change
FROM tracks JOIN albums ON albums.id = tracks.album_id
WHERE fetched_at IS NOT NULL AND release_date_precision = 'day' AND released_on IS NOT NULL
GROUP BY week
ORDER BY week;
