import { exitCodes } from '@new-releases/app-shell';
import { readProductLinks, SalesFileError, type ProductLinks } from '@new-releases/analysis/sales';
import type { ProductLink, ProductLinkRecord } from '@new-releases/storage';
import { createInterruption } from '../create-interruption.js';
import type { CommandIo } from '../io.js';
import { countOf } from '../output/count-of.js';
import { formatTable } from '../output/format-table.js';
import { printJson } from '../output/print-json.js';
import { createFaultReport } from '../sales/create-fault-report.js';
import { describeUnknownTies, findUnknownTies } from '../sales/find-unknown-ties.js';
import { openSource } from '../sales/open-source.js';
import { tellFileError } from '../sales/tell-file-error.js';
import { UsageError } from '../usage-error.js';
import type { MapProductsOptions } from './sales-options.js';
import { withStoreToRead } from './with-store-to-read.js';
import { withStoreToWrite } from './with-store-to-write.js';

/**
 * `sales map`: what products are tied to, from a file or to be shown. A file without ties is more often a mistake than a wish, so it takes none away.
 * @throws UsageError unless exactly one of a file, --show and --remove-all is given
 */
export async function mapProducts(
  file: string | undefined,
  options: MapProductsOptions,
  io: CommandIo,
): Promise<number> {
  if ([file !== undefined, options.show, options.removeAll].filter(Boolean).length !== 1)
    throw new UsageError('sales map: give either a file, --show or --remove-all');
  if (options.removeAll) return replaceLinks([], options, io);
  if (file === undefined) return showLinks(options, io);
  const { signal } = createInterruption(io);
  const source = await openSource(file, 'sales map', io, signal);
  let read: ProductLinks;
  try {
    read = await readProductLinks({ ...options, bytes: source.read() });
    if (read.links.length + read.faults.length === 0)
      throw new SalesFileError('ties nothing: new-releases sales map --remove-all takes all ties away');
  } catch (error) {
    if (error instanceof SalesFileError) return tellFileError(source.shownName, error, io);
    throw error;
  } finally {
    await source.close();
  }
  const { links, faults } = read;
  if (faults.length > 0) {
    const report = await createFaultReport({ name: source.shownName, json: options.json, path: null }, io);
    await report.add(faults);
    await report.end({ outcome: 'refused' });
    io.stderr.write('new-releases: nothing was changed: correct these lines.\n');
    return exitCodes.failed;
  }
  return replaceLinks(links, options, io);
}

async function replaceLinks(
  links: readonly ProductLink[],
  { json }: MapProductsOptions,
  io: CommandIo,
): Promise<number> {
  const { path, known } = await withStoreToWrite(io, 'sales map', async (writer, store) => {
    await writer.replaceProductLinks(links);
    return { path: store.path, known: await store.listProductLinks() };
  });
  // Others need not wait with their writes until near names are found.
  const unknown = findUnknownTies(path, known);
  if (json) {
    await printJson(io, { errors: [], outcome: 'replaced', links: known, unknown: unknown.told });
  } else {
    io.stdout.write(formatLinks(known));
    for (const line of describeUnknownTies(unknown)) io.stderr.write(`new-releases: ${line}\n`);
  }
  return exitCodes.ok;
}

function showLinks({ json }: MapProductsOptions, io: CommandIo): Promise<number> {
  return withStoreToRead(io, async (store) => {
    const links = await store.listProductLinks();
    if (json) {
      await printJson(io, links);
    } else if (links.length === 0) {
      io.stdout.write('No product is tied to anything: new-releases sales map FILE.csv does that.\n');
    } else {
      const rows = links.map(({ product, kind, id, name, isKnown, hasSales }) => [
        product,
        hasSales ? 'yes' : 'no',
        kind,
        isKnown && name === id ? '' : id,
        isKnown ? (name ?? '') : 'not in the store',
      ]);
      io.stdout.write(formatTable(['product', 'sales', 'tied to', 'id', 'name'], rows));
    }
    return exitCodes.ok;
  });
}

/** What came in, and what of it leads nowhere yet. */
function formatLinks(links: readonly ProductLinkRecord[]): string {
  const productsOf = (some: readonly ProductLinkRecord[]) => new Set(some.map(({ product }) => product)).size;
  const countUnknown = (...kinds: readonly ProductLinkRecord['kind'][]) =>
    links.filter(({ kind, isKnown }) => !isKnown && kinds.includes(kind)).length;
  const entities = countUnknown('artist', 'album');
  const names = countUnknown('label', 'genre');
  const unsold = productsOf(links.filter(({ hasSales }) => !hasSales));
  const lines = [
    `${countOf(productsOf(links), 'product')} ${productsOf(links) === 1 ? 'has' : 'have'} ${countOf(links.length, 'tie')}.`,
    ...(entities === 0
      ? []
      : [`${countOf(entities, 'artist or album', 'artists or albums')} of them not in the store yet.`]),
    ...(names === 0
      ? []
      : [`${countOf(names, 'label or genre', 'labels or genres')} of them not in the store yet.`]),
    ...(unsold === 0 ? [] : [`${countOf(unsold, 'product')} without sales yet.`]),
  ];
  return `${lines.join('\n')}\n`;
}
