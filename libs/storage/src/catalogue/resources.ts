import { buildAsOf } from './history/build-as-of.js';
import { buildVersions } from './history/build-versions.js';
import { keptHistories } from './history/kept-history.js';
import type { KeptName, Resource, ResourceName } from './resource.js';
import { albumPlacements } from './resources/album-placements.js';
import { albums } from './resources/albums.js';
import { artists } from './resources/artists.js';
import { runs } from './resources/runs.js';
import { sales } from './resources/sales.js';
import { salesFiles } from './resources/sales-files.js';
import { salesProducts } from './resources/sales-products.js';
import { tracks } from './resources/tracks.js';

/** What can be listed, by name. */
export const resources: Readonly<Record<ResourceName, Resource>> = {
  albums,
  tracks,
  artists,
  runs,
  sales,
  sales_products: salesProducts,
  sales_files: salesFiles,
  album_versions: buildVersions(keptHistories.albums),
  artist_versions: buildVersions(keptHistories.artists),
  album_placements: albumPlacements,
};

/** What can be listed as it was at a time: the SQL names that time `@as_of`. */
export const resourcesAsOf: Readonly<Record<KeptName, Resource>> = {
  albums: buildAsOf(keptHistories.albums),
  artists: buildAsOf(keptHistories.artists),
};
