-- How long are tracks, by type of release? Minutes.
-- Quartiles by nearest rank: each is the length of a track that is there. Albums not read to the end yet are left out.
WITH ranked AS (
  SELECT
    coalesce(album_type, '(not told)') AS album_type,
    tracks.duration_ms / 60000.0 AS minutes,
    row_number() OVER (PARTITION BY album_type ORDER BY tracks.duration_ms) AS place,
    count(*) OVER (PARTITION BY album_type) AS tracks
  FROM tracks JOIN albums ON albums.id = tracks.album_id
  WHERE albums.fetched_at IS NOT NULL
)
SELECT
  album_type,
  tracks,
  round(min(minutes), 2) AS shortest,
  round(max(CASE WHEN place = (tracks + 3) / 4 THEN minutes END), 2) AS quartile_1,
  round(max(CASE WHEN place = (tracks + 1) / 2 THEN minutes END), 2) AS median,
  round(max(CASE WHEN place = (3 * tracks + 3) / 4 THEN minutes END), 2) AS quartile_3,
  round(max(minutes), 2) AS longest
FROM ranked
GROUP BY album_type
ORDER BY tracks DESC, album_type;
