-- On which weekday are albums released?
-- Only dates of day precision tell; the last row is the share that does not.
WITH known AS (
  SELECT released_on, released_on IS NOT NULL AND release_date_precision IS 'day' AS is_day
  FROM albums
),
counted AS (
  SELECT
    CASE WHEN is_day THEN CAST(strftime('%w', released_on) AS INTEGER) END AS weekday,
    count(*) AS albums,
    is_day
  FROM known
  GROUP BY weekday, is_day
)
SELECT
  CASE WHEN is_day
    THEN substr('Sunday   Monday   Tuesday  WednesdayThursday Friday   Saturday ', weekday * 9 + 1, 9)
    ELSE '(left out: no day is known)'
  END AS weekday,
  albums,
  CASE WHEN is_day THEN round(100.0 * albums / sum(albums) OVER (PARTITION BY is_day), 1) END AS percent_of_dated,
  round(100.0 * albums / sum(albums) OVER (), 1) AS percent_of_all
FROM counted
ORDER BY is_day DESC, (counted.weekday + 6) % 7;
