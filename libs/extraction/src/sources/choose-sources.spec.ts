import { describe, expect, it } from '@jest/globals';
import type { CapabilityState } from '../access/create-capabilities.js';
import type { AlbumSource } from './album-source.js';
import { chooseSources } from './choose-sources.js';

const source = (name: string): AlbumSource => ({
  name,
  async *pages() {
    // lists nothing
  },
});

/** The sources of a run in turn, with a `?` behind those that may turn out to be closed. */
function choose(
  name: string,
  options: {
    own?: string[];
    newReleases?: CapabilityState;
    watched?: boolean;
    learns?: CapabilityState;
  } = {},
): string[] {
  let state = options.newReleases ?? 'unknown';
  const chosen: string[] = [];
  const sources = chooseSources({
    name,
    newReleases: source('new-releases'),
    search: source('search'),
    own: (options.own ?? []).map(source),
    artists: options.watched ? source('artists') : null,
    capabilities: { state: (operation) => (operation === 'get-new-releases' ? state : 'unknown') },
  });
  for (const { source: next, isOptional } of sources) {
    chosen.push(`${next.name}${isOptional ? '?' : ''}`);
    // What the walk of this source taught.
    if (next.name === 'new-releases') state = options.learns ?? state;
  }
  return chosen;
}

describe('chooseSources', () => {
  it('takes new releases where nothing is known, and no search after it', () => {
    expect(choose('auto')).toEqual(['new-releases?']);
    expect(choose('auto', { newReleases: 'available' })).toEqual(['new-releases?']);
  });

  it('falls through to search at once where new releases turn out to be closed', () => {
    expect(choose('auto', { learns: 'unavailable' })).toEqual(['new-releases?', 'search']);
  });

  it('goes straight to search where new releases are known to be closed', () => {
    expect(choose('auto', { newReleases: 'unavailable' })).toEqual(['search']);
  });

  it('adds the watch-list where there is one', () => {
    expect(choose('auto', { watched: true })).toEqual(['new-releases?', 'artists?']);
    expect(choose('auto', { watched: true, newReleases: 'unavailable' })).toEqual(['search', 'artists?']);
  });

  it.each([
    ['new-releases', ['new-releases']],
    ['search', ['search']],
    ['artists', ['artists']],
  ] as const)('takes %s alone where it is asked for, closed or not', (name, expected) => {
    expect(choose(name, { watched: true, newReleases: 'unavailable' })).toEqual(expected);
  });

  it("adds the caller's own sources in their order, each alone where it is asked for", () => {
    const own = ['b', 'a'];
    expect(choose('auto', { own, watched: true })).toEqual(['new-releases?', 'artists?', 'b?', 'a?']);
    expect(choose('a', { own, watched: true })).toEqual(['a']);
    expect(choose('search', { own })).toEqual(['search']);
  });

  it('has no source where artists are asked for and none is watched', () => {
    expect(choose('artists')).toEqual([]);
  });
});
