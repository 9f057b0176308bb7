/** The id in an artist's id, link or URI, or null where there is none. */
export function parseArtist(text: string): string | null {
  const match =
    /^(?:spotify:artist:|https?:\/\/open\.spotify\.com\/(?:intl-[a-z]+\/)?artist\/)?([0-9A-Za-z]{22})(?:[?#].*)?$/.exec(
      text.trim(),
    );
  return match?.[1] ?? null;
}
