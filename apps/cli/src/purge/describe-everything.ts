import { countOf } from '../output/count-of.js';

/** What `purge --all` would delete, in words: what is the user's own is named wherever there is any. */
export function describeEverything(counts: { albums: number; salesFiles: number; analyses: number }): string {
  const { albums, salesFiles, analyses } = counts;
  const sales = salesFiles === 0 ? '' : `, and your own sales of ${countOf(salesFiles, 'file')}`;
  const kept = analyses === 0 ? '' : `, ${countOf(analyses, 'kept analysis', 'kept analyses')}`;
  return `everything: ${countOf(albums, 'album')} with tracks, all history${kept}${sales}`;
}
