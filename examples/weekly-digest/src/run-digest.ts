import { parseArgs } from 'node:util';
import {
  AccessDeniedError,
  AuthenticationError,
  createSpotifyClient,
  type FetchFunction,
} from '@new-releases/spotify-client';
import { createTokenSource, TokenError } from './create-token-source.js';
import { formatMarkdown } from './format-markdown.js';
import { formatSlack } from './format-slack.js';
import { postToSlack } from './post-to-slack.js';
import { readArtistIds } from './read-artist-ids.js';
import { readDigest } from './read-digest.js';

const usage = `usage: weekly-digest [--file LIST] [--today YYYY-MM-DD] [--slack] [ARTIST ...]
ARTIST is an id, a link or a URI of an artist; LIST holds one a line, # begins a remark.`;

/** Runs the program; everything of the outside world is an argument. @returns the exit code */
export async function runDigest(world: {
  args: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  fetch: typeof globalThis.fetch & FetchFunction;
  /** Epoch ms. */
  now: () => number;
  print: (text: string) => void;
  complain: (text: string) => void;
}): Promise<number> {
  const { env, fetch, now, print, complain } = world;
  let options: ReturnType<typeof parse>;
  let artistIds: readonly string[];
  try {
    options = parse(world.args, now());
    artistIds = await readArtistIds({ file: options.file, texts: options.artists });
  } catch (error) {
    complain(`${(error as Error).message}\n${usage}`);
    return 2;
  }
  try {
    const client = createSpotifyClient({
      fetch,
      now,
      getAccessToken: createTokenSource({ env, fetch, now }),
      ...(env.SPOTIFY_API_URL !== undefined && { baseUrl: env.SPOTIFY_API_URL }),
    });
    const digest = await readDigest({ client, artistIds, today: options.today });
    const slack = formatSlack(digest);
    print(options.slack ? JSON.stringify(slack, null, 2) : formatMarkdown(digest));
    if (env.SLACK_WEBHOOK_URL) await postToSlack(slack, { url: env.SLACK_WEBHOOK_URL, fetch });
    if (digest.comeBackAt !== null) return 75;
    return digest.unread.length > 0 ? 1 : 0;
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    const isAccess = [AuthenticationError, AccessDeniedError, TokenError].some((one) => error instanceof one);
    return isAccess ? 77 : 1;
  }
}

function parse(args: readonly string[], nowMs: number) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { file: { type: 'string' }, today: { type: 'string' }, slack: { type: 'boolean' } },
  });
  const today = values.today ?? new Date(nowMs).toISOString().slice(0, 10);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(today) && !Number.isNaN(Date.parse(today));
  if (!isDay) throw new Error(`--today ${JSON.stringify(today)} is no day`);
  if (values.file === undefined && positionals.length === 0) throw new Error('no artist is given');
  return { file: values.file ?? null, artists: positionals, today, slack: values.slack === true };
}
