/** The source `artists` was asked for, and there is no artist to walk. */
export class NoArtistsError extends Error {
  override readonly name = 'NoArtistsError';

  constructor() {
    super('no artist is watched: add some with `watch add`, or give a file with --artists');
  }
}
