import { afterEach, describe, expect, it } from '@jest/globals';
import { replayRejected } from '@new-releases/extraction';
import { createLaboratory, type Laboratory } from './support/create-laboratory.js';
import { readRows, readValue } from './support/read-store.js';

describe('an album whose answer always fails', () => {
  let laboratory: Laboratory;
  afterEach(() => laboratory.close());

  /** Answers 502 to every call for one album, alone or in a batch: the first that is asked for. */
  const failingFor =
    (stubborn: { id: string }) =>
    (inner: typeof fetch): typeof fetch =>
    async (input, init) => {
      const { pathname, searchParams } = new URL(input instanceof Request ? input.url : input);
      const asked = [...(searchParams.get('ids')?.split(',') ?? []), pathname.split('/').at(-1) ?? ''];
      if (!asked.some((part) => /^[0-9A-Za-z]{22}$/.test(part))) return inner(input, init);
      stubborn.id ||= asked[0] ?? '';
      return asked.includes(stubborn.id) ? new Response('down', { status: 502 }) : inner(input, init);
    };

  it.each(['extended', 'development'] as const)(
    'keeps runs incomplete for a while, and is then set aside, said so, and tried again when due (%s)',
    async (access) => {
      laboratory = await createLaboratory({ albums: 60, seed: 'stubborn', access });
      const stubborn = { id: '' };
      const wrapFetch = failingFor(stubborn);
      const extract = (refreshAfterMs = 3_600_000) =>
        laboratory.inProcess(
          ({ extraction }) => extraction.run({ snapshotDir: laboratory.directory, refreshAfterMs }),
          {
            wrapFetch,
          },
        );

      const states: string[] = [];
      let report = await extract();
      while (report.run.state === 'incomplete') {
        states.push(report.run.state);
        expect(report.unread).toBe(1);
        // Long enough for the listing to begin anew and the others to be due: only where they are answered does a failure
        // say anything of this one.
        laboratory.advance(21 * 3_600_000);
        report = await extract();
      }
      expect(states).toHaveLength(4);
      expect(report.run).toMatchObject({ state: 'completed', exitCode: 0, albumsGone: 1 });
      expect(report.run.snapshotPath).not.toBeNull();
      expect(report.run.findings.join()).toContain(`set aside until they are due (${stubborn.id}: `);
      expect(
        readRows(
          laboratory.databasePath,
          "SELECT album_id, state, attempts FROM work_items WHERE state <> 'done'",
        ),
      ).toEqual([{ album_id: stubborn.id, state: 'gone', attempts: 5 }]);

      // A gap is told by every run that meets it, not only by the one that gave up.
      laboratory.advance(24 * 3_600_000);
      const nextDay = await extract(7 * 24 * 3_600_000);
      expect(nextDay.run).toMatchObject({ state: 'completed', albumsGone: 0 });
      expect(nextDay.run.findings.join()).toContain(stubborn.id);

      const before = laboratory.simulator.requests.length;
      laboratory.advance(8 * 24 * 3_600_000);
      const healed = await laboratory.inProcess(({ extraction }) => extraction.run({}));
      expect(healed.run.state).toBe('completed');
      expect(laboratory.simulator.requests.length).toBeGreaterThan(before);
      expect(readValue(laboratory.databasePath, 'SELECT count(*) FROM albums WHERE fetched_at IS NULL')).toBe(
        0,
      );
    },
  );

  it.each(['extended', 'development'] as const)(
    'does not keep new albums from being read, and is set aside in their company (%s)',
    async (access) => {
      laboratory = await createLaboratory({ albums: 60, seed: 'stubborn', access, newReleasesTotal: 20 });
      const stubborn = { id: '' };
      const extract = () =>
        laboratory.inProcess(({ extraction }) => extraction.run({ source: 'auto' }), {
          wrapFetch: failingFor(stubborn),
        });
      const states: string[] = [];
      for (let day = 0; day < 6; day += 1) {
        // Development apps find by search, which shows the whole catalogue at once.
        laboratory.simulator.configure({ newReleasesTotal: 20 + 3 * day });
        states.push((await extract()).run.state);
        const missing = readRows<{ id: string }>(
          laboratory.databasePath,
          'SELECT id FROM albums WHERE fetched_at IS NULL',
        );
        expect(missing).toEqual([{ id: stubborn.id }]);
        laboratory.advance(21 * 3_600_000);
      }
      if (access === 'extended')
        expect(states).toEqual([...Array<string>(4).fill('incomplete'), 'completed', 'completed']);
    },
  );

  it('is read at once where those that were set aside are asked for, though no listing shows it any more', async () => {
    laboratory = await createLaboratory({ albums: 60, seed: 'stubborn', newReleasesTotal: 20 });
    const stubborn = { id: '' };
    const extract = (wrapFetch?: ReturnType<typeof failingFor>) =>
      laboratory.inProcess(
        ({ extraction }) => extraction.run({ source: 'new-releases', refreshAfterMs: 3_600_000 }),
        { ...(wrapFetch && { wrapFetch }) },
      );
    const isRead = () =>
      readValue(
        laboratory.databasePath,
        `SELECT fetched_at IS NOT NULL FROM albums WHERE id = '${stubborn.id}'`,
      );
    while ((await extract(failingFor(stubborn))).run.state === 'incomplete')
      laboratory.advance(21 * 3_600_000);
    // Newer releases push what was listed first out of what the source shows.
    laboratory.simulator.configure({ newReleasesTotal: 0 });
    laboratory.advance(24 * 3_600_000);
    await extract();
    expect(isRead()).toBe(0);
    const replay = (setAside: boolean) =>
      laboratory.inProcess(({ store }) => replayRejected({ store, setAside }));
    expect(await replay(false)).toMatchObject({ requeued: 0 });
    expect(await replay(true)).toMatchObject({ requeued: 1 });
    laboratory.advance(24 * 3_600_000);
    await extract();
    expect(isRead()).toBe(1);
  });
});
