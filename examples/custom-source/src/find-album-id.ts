const link =
  /(?:open\.spotify\.com\/(?:intl-[a-z]+\/)?album\/|spotify:album:)([0-9A-Za-z]{22})(?![0-9A-Za-z])/;
/** A cell of a CSV, or a whole line, that is an id and nothing else. */
const bare = /(?:^|[,;\t"])\s*([0-9A-Za-z]{22})\s*(?=$|[,;\t"])/;

/** The album that a line names by link, URI or id, the first where there are several; null where it names none. */
export function findAlbumId(line: string): string | null {
  return (link.exec(line) ?? bare.exec(line))?.[1] ?? null;
}
