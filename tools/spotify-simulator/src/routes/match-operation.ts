import { type OperationId } from '@new-releases/spotify-types';

export interface MatchedOperation {
  operation: OperationId;
  id: string;
}

const patterns: readonly (readonly [RegExp, OperationId])[] = [
  [/^\/browse\/new-releases$/, 'get-new-releases'],
  [/^\/albums$/, 'get-multiple-albums'],
  [/^\/albums\/([^/]+)$/, 'get-an-album'],
  [/^\/albums\/([^/]+)\/tracks$/, 'get-an-albums-tracks'],
  [/^\/artists$/, 'get-multiple-artists'],
  [/^\/artists\/([^/]+)$/, 'get-an-artist'],
  [/^\/artists\/([^/]+)\/albums$/, 'get-an-artists-albums'],
  [/^\/search$/, 'search'],
  [/^\/tracks\/([^/]+)$/, 'get-track'],
];

/** The operation of a path below /v1, with the id in it; null for paths that are not simulated. */
export function matchOperation(path: string): MatchedOperation | null {
  for (const [pattern, operation] of patterns) {
    const match = pattern.exec(path);
    if (match !== null) return { operation, id: match[1] ?? '' };
  }
  return null;
}
