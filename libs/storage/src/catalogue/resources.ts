import type { Resource, ResourceName } from './resource.js';
import { albums } from './resources/albums.js';
import { artists } from './resources/artists.js';
import { runs } from './resources/runs.js';
import { tracks } from './resources/tracks.js';

/** What can be listed, by name. */
export const resources: Readonly<Record<ResourceName, Resource>> = { albums, tracks, artists, runs };
