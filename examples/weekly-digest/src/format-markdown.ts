import { describeAlbum, describeGaps, describeWeek, perhapsTitle } from './describe-gaps.js';
import type { Digest, DigestAlbum } from './digest.js';

/** The digest as Markdown that reads well as plain text. */
export function formatMarkdown(digest: Digest): string {
  const gaps = describeGaps(digest);
  const parts = [
    `# New releases\n\n${describeWeek(digest)}`,
    ...digest.albums.map(formatAlbum),
    ...(digest.perhaps.length > 0 ? [`## ${perhapsTitle}`] : []),
    ...digest.perhaps.map(formatAlbum),
    ...(gaps.length > 0
      ? [`## What this digest could not see\n\n${gaps.map((gap) => `- ${gap}`).join('\n')}`]
      : []),
  ];
  return parts.join('\n\n');
}

function formatAlbum(album: DigestAlbum): string {
  const head = `**${escape(album.artists)}: [${escape(album.title)}](${album.link})** (${describeAlbum(album)})`;
  return album.cover === null ? head : `${head}\n![cover](${album.cover})`;
}

/** Titles are other people's words. */
function escape(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>]/g, '\\$&');
}
