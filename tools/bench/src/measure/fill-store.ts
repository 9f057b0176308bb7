import { openStore } from '@new-releases/storage';
import { buildReads } from './build-reads.js';

const batch = 500;

/** Makes a store of so many albums the way an extraction does. */
export async function fillStore(path: string, albums: number, tracksPerAlbum: number): Promise<void> {
  const store = await openStore({ path });
  const writer = await store.acquireLease({ purpose: 'bench' });
  const run = await writer.startRun({ resumeKey: 'bench', source: 'search', programVersion: '0' });
  for (let from = 0; from < albums; from += batch) {
    const reads = buildReads(Math.min(batch, albums - from), tracksPerAlbum, from);
    await writer.saveListingPage({
      runId: run.id,
      source: 'search',
      partition: '',
      cursor: '{}',
      done: from + batch >= albums,
      albums: reads.map(({ album }, place) => ({ ...album, position: from + place })),
      rejected: [],
      dueBefore: new Date(0).toISOString(),
      coverage: { reportedTotal: null, nulls: 0, pagesMoved: 0, capReached: false, findings: [] },
    });
    await writer.saveReads(run.id, reads);
  }
  await writer.finishRun(run.id, { state: 'completed', exitCode: 0, requests: {}, durationMs: 0 });
  await store.close();
}
