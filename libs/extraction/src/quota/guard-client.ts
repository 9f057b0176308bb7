import {
  endpointGroupOf,
  QuotaExceededError,
  type EndpointGroup,
  type SpotifyClient,
} from '@new-releases/spotify-client';
import type { OperationId } from '@new-releases/spotify-types';
import type { GroupLocks } from '../run/create-group-locks.js';

export interface GuardOptions {
  readonly client: SpotifyClient;
  readonly locks: GroupLocks;
  /** Requests that a learned quota leaves to a group; groups of which nothing is learned are not in it. */
  readonly rest: ReadonlyMap<EndpointGroup, number>;
  readonly now: () => number;
}

/** From so many requests before the learned end on, calls of the group wait for each other. */
const nearEnd = 10;

/**
 * A client that refuses calls of locked groups before anything is sent for them, a token request included. The
 * ledger would stop the call too, but only after the token was asked for.
 */
export function guardClient(options: GuardOptions): SpotifyClient {
  const { client, locks, now } = options;
  const rest = new Map(options.rest);
  const turns = new Map<EndpointGroup, Promise<unknown>>();

  /** One after another as the quota's end comes near: one refusal tells as much as eight in flight do. */
  async function guard<Result>(operation: OperationId, call: () => Promise<Result>): Promise<Result> {
    const group = endpointGroupOf(operation);
    const left = rest.get(group);
    if (left === undefined) return check(operation, group, call);
    rest.set(group, left - 1);
    if (left > nearEnd) return check(operation, group, call);
    const turn = (turns.get(group) ?? Promise.resolve()).then(() => check(operation, group, call));
    turns.set(
      group,
      turn.catch(() => undefined),
    );
    return turn;
  }

  async function check<Result>(
    operation: OperationId,
    group: EndpointGroup,
    call: () => Promise<Result>,
  ): Promise<Result> {
    const untilMs = locks.opensAtMs(group);
    if (untilMs === null || !locks.blocks(group)) return call();
    const facts = { operation, status: null, attempts: 0, bodyExcerpt: '' };
    throw new QuotaExceededError({
      ...facts,
      group,
      untilMs,
      retryAfterMs: untilMs - now(),
      reason: 'COOLDOWN',
    });
  }
  return {
    getNewReleases: (query, options) =>
      guard('get-new-releases', () => client.getNewReleases(query, options)),
    getAlbums: (query, options) => guard('get-multiple-albums', () => client.getAlbums(query, options)),
    getAlbum: (query, options) => guard('get-an-album', () => client.getAlbum(query, options)),
    getAlbumTracks: (query, options) =>
      guard('get-an-albums-tracks', () => client.getAlbumTracks(query, options)),
    getArtists: (query, options) => guard('get-multiple-artists', () => client.getArtists(query, options)),
    getArtist: (query, options) => guard('get-an-artist', () => client.getArtist(query, options)),
    getArtistAlbums: (query, options) =>
      guard('get-an-artists-albums', () => client.getArtistAlbums(query, options)),
    searchAlbums: (query, options) => guard('search', () => client.searchAlbums(query, options)),
    getTrack: (query, options) => guard('get-track', () => client.getTrack(query, options)),
  };
}
