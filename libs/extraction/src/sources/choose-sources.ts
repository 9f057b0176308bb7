import type { Capabilities } from '../access/create-capabilities.js';
import type { AlbumSource } from './album-source.js';

/** The names of the built-in sources, and `auto`. */
export const sourceNames = ['auto', 'new-releases', 'search', 'artists'] as const;
/** One of `sourceNames`. */
export type SourceName = (typeof sourceNames)[number];

/** A source to walk; one that is optional may turn out to be closed to this app. */
export interface ChosenSource {
  readonly source: AlbumSource;
  readonly isOptional: boolean;
}

/**
 * The sources of one run, each chosen only when its turn comes, so that what the one before taught is used.
 * `auto` takes new releases where the app may, else search, adds the watch-list where there is one, and then the
 * caller's own sources in their order. The name of one of these takes it alone.
 */
export function* chooseSources(options: {
  name: string;
  newReleases: AlbumSource;
  search: AlbumSource;
  /** null where no artist is watched. */
  artists: AlbumSource | null;
  /** Sources of the caller's own. @default [] */
  own?: readonly AlbumSource[];
  capabilities: Pick<Capabilities, 'state'>;
}): Generator<ChosenSource, void, void> {
  const { name, newReleases, search, artists, own = [], capabilities } = options;
  const mayListNewReleases = () => capabilities.state('get-new-releases') !== 'unavailable';
  if (name === 'new-releases' || (name === 'auto' && mayListNewReleases())) {
    yield { source: newReleases, isOptional: name === 'auto' };
  }
  if (name === 'search' || (name === 'auto' && !mayListNewReleases())) {
    yield { source: search, isOptional: false };
  }
  if (artists !== null && (name === 'artists' || name === 'auto')) {
    yield { source: artists, isOptional: name === 'auto' };
  }
  for (const source of own) {
    if (name === source.name || name === 'auto') yield { source, isOptional: name === 'auto' };
  }
}
