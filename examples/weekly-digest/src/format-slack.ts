import { describeAlbum, describeGaps, describeWeek, perhapsTitle } from './describe-gaps.js';
import type { Digest, DigestAlbum } from './digest.js';

/** Slack takes 50 blocks a message; some are for the head, and for what could not be seen. */
const mostAlbums = 40;

/**
 * The digest in Block Kit, as an incoming webhook takes it.
 * @see https://docs.slack.dev/reference/block-kit/blocks
 */
export function formatSlack(digest: Digest): { text: string; blocks: object[] } {
  const albums = digest.albums.slice(0, mostAlbums);
  const perhaps = digest.perhaps.slice(0, mostAlbums - albums.length);
  const left = digest.albums.length + digest.perhaps.length - albums.length - perhaps.length;
  const gaps = [
    ...(left > 0 ? [`${left} more albums do not fit into this message.`] : []),
    ...describeGaps(digest),
  ];
  return {
    text: `New releases, ${describeWeek(digest)}`,
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: 'New releases' } },
      buildContext(describeWeek(digest)),
      ...albums.map(buildAlbum),
      ...(perhaps.length > 0 ? [buildContext(perhapsTitle)] : []),
      ...perhaps.map(buildAlbum),
      ...(gaps.length > 0 ? [buildContext(`What this digest could not see:\n${gaps.join('\n')}`)] : []),
    ],
  };
}

function buildAlbum(album: DigestAlbum): object {
  // A text of a block holds 3000 characters.
  const title = escape(cut(album.title, 500));
  const text = `*${escape(cut(album.artists, 500))}*\n<${album.link}|${title}>\n${describeAlbum(album)}`;
  const accessory = {
    type: 'image',
    image_url: album.cover,
    alt_text: `Cover of ${cut(album.title, 500)}`,
  };
  const section = { type: 'section', text: { type: 'mrkdwn', text } };
  return album.cover === null ? section : { ...section, accessory };
}

function buildContext(text: string): object {
  return { type: 'context', elements: [{ type: 'mrkdwn', text: cut(escape(text), 3000) }] };
}

/** What is cut off is not to look whole. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/** @see https://docs.slack.dev/messaging/formatting-message-text */
function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
