import { readFile } from 'node:fs/promises';

const forms =
  /^(?:https:\/\/open\.spotify\.com\/(?:intl-[a-z]+\/)?artist\/|spotify:artist:)?([0-9A-Za-z]{22})(?:\?\S*)?$/;

/**
 * The artists of a file and of the arguments, each once, in order.
 * @throws Error for what is no artist, and where there is none
 */
export async function readArtistIds(from: {
  file: string | null;
  texts: readonly string[];
}): Promise<readonly string[]> {
  const lines = from.file === null ? [] : (await readFile(from.file, 'utf8')).split('\n');
  const listed = lines.map((line) => line.replace(/(^|\s)#.*/, '').trim()).filter((line) => line !== '');
  const ids = [...listed, ...from.texts].map((text) => {
    const id = forms.exec(text)?.[1];
    if (id === undefined) throw new Error(`${JSON.stringify(text)} is no artist of Spotify's`);
    return id;
  });
  if (ids.length === 0) throw new Error('no artist is given');
  return [...new Set(ids)];
}
