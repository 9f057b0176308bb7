import { buildDataPackage, type DataPackage } from '@new-releases/export';
import { type ResourceName, resources } from '@new-releases/storage/catalogue';
import { describeChoice, type Choice } from './describe-choice.js';
import { describeGap } from './describe-gap.js';
import type { ExportResult } from './export-result.js';
import { toStateJson, type StateJson } from './to-state-json.js';

/** Name of the file that describes the others. */
export const dataPackageName = 'datapackage.json';

const attribution = 'Link back to spotify_url wherever a row is shown, and name Spotify as the source.';
const sources = [{ title: 'Spotify Web API', path: 'https://developer.spotify.com/documentation/web-api' }];
const licenses = [
  {
    name: 'other-closed',
    title: 'Spotify Developer Terms',
    path: 'https://developer.spotify.com/terms',
  },
];

/** What holds nothing of Spotify's. Products name the artists that they are tied to. */
const own: readonly ResourceName[] = ['sales', 'sales_files'];

/** The description of an export. The standard allows what is ours beside its own. */
export function buildExportPackage(
  result: Omit<ExportResult, 'folder'>,
  choice: Choice,
): DataPackage & { readonly dataState: StateJson } {
  const { format, files, state, createdAt } = result;
  const chosen = describeChoice(choice);
  const gap = describeGap(state);
  const isOfSpotify = files.some(({ query }) => !own.includes(query.resource));
  const description = [
    'Rows of one moment of a new-releases store.',
    ...(isOfSpotify ? [attribution] : []),
    ...(gap === null || !isOfSpotify ? [] : [gap]),
  ];
  return {
    ...buildDataPackage({
      name: 'new-releases',
      title: isOfSpotify ? 'New releases on Spotify' : 'Sales',
      description: description.join(' '),
      created: createdAt,
      ...(isOfSpotify && { sources, licenses }),
      resources: files.map(({ query, name, columns, rows, bytes, hash }) => ({
        name: query.resource,
        path: name,
        format,
        columns,
        primaryKey: resources[query.resource].key,
        rows,
        bytes,
        hash,
        description: [resources[query.resource].description, ...(chosen === null ? [] : [chosen])].join(' '),
      })),
    }),
    dataState: toStateJson(state),
  };
}
