import type { FastifyInstance } from 'fastify';
import type { ReadApiContext } from '../read-api-context.js';
import { registerAnalyses } from './register-analyses.js';
import { registerDetails } from './register-details.js';
import { registerHistory } from './register-history.js';
import type { ListRoute } from './list-route.js';
import { registerList } from './register-list.js';
import { registerSalesSeries } from './register-sales-series.js';
import { registerQuota } from './register-quota.js';
import { registerSummary } from './register-summary.js';
import { registerTrends } from './register-trends.js';

const lists: readonly ListRoute[] = [
  { path: '/v1/albums', operationId: 'listAlbums', summary: 'Albums', resource: 'albums' },
  {
    path: '/v1/albums/:id/tracks',
    operationId: 'listAlbumTracks',
    summary: 'Tracks of an album',
    resource: 'tracks',
    parent: { resource: 'albums', parameter: 'album_id' },
  },
  {
    path: '/v1/albums/:id/placements',
    operationId: 'listAlbumPlacements',
    summary: 'Places of an album in listings, from when to when',
    resource: 'album_placements',
    parent: { resource: 'albums', parameter: 'album_id' },
  },
  { path: '/v1/artists', operationId: 'listArtists', summary: 'Artists', resource: 'artists' },
  {
    path: '/v1/artists/:id/albums',
    operationId: 'listArtistAlbums',
    summary: 'Albums of an artist',
    resource: 'albums',
    parent: { resource: 'artists', parameter: 'artist_id' },
  },
  { path: '/v1/tracks', operationId: 'listTracks', summary: 'Tracks', resource: 'tracks' },
  {
    path: '/v1/album-versions',
    operationId: 'listAlbumVersions',
    summary: 'What albums were like before',
    resource: 'album_versions',
  },
  {
    path: '/v1/artist-versions',
    operationId: 'listArtistVersions',
    summary: 'What artists were like before',
    resource: 'artist_versions',
  },
  {
    path: '/v1/placements',
    operationId: 'listPlacements',
    summary: 'Places of albums in listings, from when to when',
    resource: 'album_placements',
  },
  { path: '/v1/runs', operationId: 'listRuns', summary: 'Runs of the extraction', resource: 'runs' },
  {
    path: '/v1/sales/products',
    operationId: 'listSalesProducts',
    summary: 'Products of which sales are known',
    resource: 'sales_products',
    tag: 'sales',
  },
  {
    path: '/v1/sales/rows',
    operationId: 'listSales',
    summary: 'Sales of days',
    resource: 'sales',
    tag: 'sales',
  },
  {
    path: '/v1/sales/files',
    operationId: 'listSalesFiles',
    summary: 'Imported files of sales',
    resource: 'sales_files',
    tag: 'sales',
  },
];

/** Serves all of `/v1`. */
export function registerRoutes(app: FastifyInstance, context: ReadApiContext): void {
  for (const route of lists) registerList(app, context, route);
  registerDetails(app, context);
  registerHistory(app, context);
  registerSummary(app, context);
  registerAnalyses(app, context);
  registerSalesSeries(app, context);
  registerQuota(app, context);
  registerTrends(app, context);
}
