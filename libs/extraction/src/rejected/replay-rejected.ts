import type { SimplifiedAlbum, SimplifiedTrack } from '@new-releases/spotify-types';
import type { RejectedRecord, Store, StoreWriter } from '@new-releases/storage';
import { createValidators, type Validators } from '../records/create-validators.js';
import { toAlbumRow, toTrackRow } from '../records/to-rows.js';

/** What became of the rejected records when they were held against today's schemas. */
export interface ReplayReport {
  readonly tried: number;
  /** Tracks that pass now and are stored. */
  readonly stored: number;
  /** Albums that pass now, and those that were set aside where these are asked for: due, so that the next extraction reads them whole. */
  readonly requeued: number;
  readonly stillRejected: number;
}

const chunk = 200;

/**
 * Holds rejected records against the schemas again, after the program or its schemas changed. Asks Spotify
 * nothing. A record whose payload cannot be parsed stays rejected.
 * @param options.setAside whether albums are due as well that could not be read, run after run, or whose records are malformed. @default false
 */
export async function replayRejected(options: { store: Store; setAside?: boolean }): Promise<ReplayReport> {
  const { store, setAside = false } = options;
  const validators = createValidators();
  const writer = await store.acquireLease({ purpose: 'rejected replay' });
  try {
    return await replay({ store, writer, validators, setAside });
  } finally {
    await writer.release();
  }
}

async function replay(means: {
  store: Store;
  writer: StoreWriter;
  validators: Validators;
  setAside: boolean;
}): Promise<ReplayReport> {
  const { store, writer, validators, setAside } = means;
  const report = { tried: 0, stored: 0, requeued: 0, stillRejected: 0 };
  let afterId = 0;
  for (;;) {
    const records = await store.listRejected({ afterId, limit: chunk, unreplayedOnly: true });
    if (records.length === 0) break;
    afterId = records.at(-1)?.id ?? afterId;
    const accepted: number[] = [];
    const due = new Set<string>();
    for (const record of records) {
      report.tried += 1;
      const payload = parsePayload(record);
      if (!passes(record, payload, validators)) {
        report.stillRejected += 1;
        continue;
      }
      if (record.stage === 'listing') {
        const requeued = await relist(store, writer, record, payload as SimplifiedAlbum);
        if (requeued === null) {
          report.stillRejected += 1;
          continue;
        }
        report.requeued += requeued;
      }
      accepted.push(record.id);
      if (record.entity === 'track' && record.albumId !== null) {
        const track = toTrackRow(payload as SimplifiedTrack);
        if (await writer.saveReplayedTrack(record.runId, record.albumId, track)) report.stored += 1;
      } else if (record.albumId !== null) {
        due.add(record.albumId);
      }
    }
    report.requeued += await writer.requeueAlbums([...due]);
    await writer.markReplayed(accepted);
  }
  if (setAside) report.requeued += await writer.requeueSetAsideAlbums();
  if (report.stored > 0 || report.requeued > 0) await writer.countReleaseDays();
  return report;
}

/**
 * A listed album that could not be taken, as the listing would have brought it: its row, its sighting, its work item.
 *
 * @returns how many albums wait now that did not before; null where the run that saw it is no longer in the store
 */
async function relist(
  store: Store,
  writer: StoreWriter,
  record: RejectedRecord,
  album: SimplifiedAlbum,
): Promise<number | null> {
  if ((await store.getRun(record.runId)) === null) return null;
  const outcome = await writer.saveListingPage({
    runId: record.runId,
    source: record.source ?? 'replay',
    partition: `replay of record ${record.id}`,
    cursor: '{}',
    done: true,
    albums: [{ ...toAlbumRow(album), position: 0 }],
    rejected: [],
    dueBefore: new Date(0).toISOString(),
    coverage: { reportedTotal: null, nulls: 0, pagesMoved: 0, capReached: false, findings: [] },
  });
  return outcome.new;
}

function passes(record: RejectedRecord, payload: unknown, validators: Validators): boolean {
  if (payload === undefined) return false;
  if (record.entity === 'track') return validators.simplifiedTrack(payload).length === 0;
  if (record.entity !== 'album') return false;
  const check = record.stage === 'listing' ? validators.simplifiedAlbum : validators.album;
  return check(payload).length === 0;
}

function parsePayload(record: RejectedRecord): unknown {
  try {
    return JSON.parse(record.payload) as unknown;
  } catch {
    return undefined;
  }
}
