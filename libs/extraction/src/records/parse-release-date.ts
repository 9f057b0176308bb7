/** Precisions that Spotify names; anything else is treated as unknown. */
const shapes: Readonly<Record<string, RegExp>> = {
  year: /^(\d{4})$/,
  month: /^(\d{4})-(\d{2})$/,
  day: /^(\d{4})-(\d{2})-(\d{2})$/,
};

/**
 * The earliest day that a release date of Spotify allows: `1983` is `1983-01-01`, `1996-05` is `1996-05-01`.
 *
 * @param date `release_date` as sent: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; also seen: `0000`, null, nonsense
 * @param precision `release_date_precision` as sent; where it does not fit the date, the date's own shape decides
 * @returns `YYYY-MM-DD`, or null where no real day can be told
 * @see https://developer.spotify.com/documentation/web-api/reference/get-an-album
 */
export function parseReleaseDate(date: string | null | undefined, precision?: string | null): string | null {
  if (date == null) return null;
  const match =
    shapes[precision ?? '']?.exec(date) ??
    Object.values(shapes)
      .map((shape) => shape.exec(date))
      .find((found) => found !== null);
  if (!match) return null;
  const [, year = '', month = '01', day = '01'] = match;
  if (year === '0000') return null;
  const iso = `${year}-${month}-${day}`;
  const time = new Date(`${iso}T00:00:00Z`);
  // A day that does not exist (1996-02-31) rolls over to another one, or is invalid.
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== iso ? null : iso;
}
