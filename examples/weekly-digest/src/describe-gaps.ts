import type { Digest } from './digest.js';

/** What the digest could not see, a line each; both forms of the message end with it. */
export function describeGaps({ undated, unread, comeBackAt }: Digest): string[] {
  return [
    ...(comeBackAt === null ? [] : [`This digest is not whole. Run it again after ${comeBackAt}.`]),
    ...(undated > 0 ? [`${undated} albums carry no usable date and are not in this digest.`] : []),
    ...unread.map(({ id, reason }) => `Artist ${id} was not read, or not to the end: ${reason}.`),
  ];
}

/** The line above the albums. */
export function describeWeek({ since, today, artists, albums, unread }: Digest): string {
  const week = `${since} to ${today} (UTC), ${artists} ${artists === 1 ? 'artist' : 'artists'}`;
  if (albums.length > 0) return `${week}: ${albums.length} new`;
  return unread.length > 0 ? `${week}: nothing new among those that could be read` : `${week}: nothing new`;
}

export function describeAlbum({ type, tracks, date }: Digest['albums'][number]): string {
  const count = tracks === null ? 'tracks unknown' : `${tracks} ${tracks === 1 ? 'track' : 'tracks'}`;
  return `${type}, ${count}, ${date}`;
}

export const perhapsTitle = 'Perhaps of this week: only the month or the year is known';
