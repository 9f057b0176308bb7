import type { Resource, ResourceName } from './resource.js';
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
};
