import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { hasBrowser } from '../support/open-browser.js';
import { readRows, readValue } from '../support/read-store.js';
import { expectText } from './expect-text.js';
import { analysisIds, refusalAdvice } from './fill-relations.js';
import { findViolations } from './find-violations.js';
import { type Dashboard, openDashboard, type OpenPage } from './open-dashboard.js';

/** Rules of axe that width and colours have a say in; what all the others look at is the same in both. */
const rulesOfLooks = ['color-contrast', 'scrollable-region-focusable', 'target-size'];
const looks = [
  { width: 1280, scheme: 'light', rules: undefined },
  { width: 360, scheme: 'dark', rules: rulesOfLooks },
] as const;

/** Waits until nothing is loading any more, and every chart is drawn. */
async function waitUntilWhole(page: Page): Promise<void> {
  await page.locator('.skeleton, .is-loading').first().waitFor({ state: 'detached' });
  for (const plot of await page.locator('.chart-plot').all()) await plot.locator('svg').waitFor();
}

(hasBrowser() ? describe : describe.skip)('the pages of the dashboard', () => {
  let dashboard: Dashboard;
  let opened: OpenPage;
  beforeAll(async () => {
    dashboard = await openDashboard();
    opened = await dashboard.open();
  });
  afterAll(async () => {
    await opened.close();
    await dashboard.close();
  });

  const places: readonly (readonly [
    name: string,
    at: () => string,
    heading: () => string,
    shows: () => string,
  ])[] = [
    ['overview', () => '#/', () => 'Overview', () => 'to its end'],
    ['releases', () => '#/releases', () => 'Releases', () => 'Weeks that stand out'],
    [
      'releases by label',
      () => '#/releases?by=label&key=Atlantic',
      () => 'Releases',
      () => 'Labels to compare',
    ],
    ['artists', () => '#/artists', () => 'Artists', () => 'Rising artists'],
    ['artist', () => `#/artists/${dashboard.artist.id}`, () => dashboard.artist.name, () => 'Followers of'],
    ['labels', () => '#/labels', () => 'Labels', () => dashboard.label.label],
    [
      'label',
      () => `#/labels/${encodeURIComponent(dashboard.label.label)}`,
      () => dashboard.label.label,
      () => 'Last release',
    ],
    ['sales', () => '#/sales', () => 'Sales', () => 'Poster, "large"'],
    ['relations', () => '#/relations', () => 'Relations', () => 'Blue shirt and releases of Atlantic'],
    [
      'lags',
      () => `#/relations/${analysisIds.lags}`,
      () => 'Blue shirt and releases of Atlantic',
      () => 'most 3 weeks later',
    ],
    [
      'scan',
      () => `#/relations/${analysisIds.scan}`,
      () => 'All products and all labels',
      () => '1 of 8 pairs move together',
    ],
    [
      'events',
      () => `#/relations/${analysisIds.events}`,
      () => 'Mug round albums',
      () => 'above what is usual',
    ],
    [
      'refused',
      () => `#/relations/${analysisIds.refused}`,
      () => 'Poster and all releases',
      () => '116 are needed: 85 more.',
    ],
    [
      'lags that may mislead',
      () => `#/relations/${analysisIds.spread}`,
      () => 'Scarf and releases of Atlantic',
      () => 'one effect that never falls can look like that',
    ],
    ['runs', () => '#/runs', () => 'Runs and quota', () => 'Spotify does not publish its quota'],
    ['run', () => `#/runs/${readRun()}`, () => 'Run of', () => 'Requests to Spotify'],
    ['nowhere', () => '#/nowhere', () => 'There is no such page', () => 'To the overview'],
  ];
  const readRun = () => String(readValue(dashboard.sandbox.databasePath, 'SELECT id FROM extraction_runs'));

  it.each(places)(
    '%s is whole and open to everybody, in light and dark, wide and narrow',
    async (_, at, heading, shows) => {
      const { page } = opened;
      await page.goto(`${dashboard.api.url}/dashboard/${at()}`);
      await page.getByRole('heading', { level: 1, name: heading() }).waitFor();
      await page.getByText(shows()).first().waitFor();
      for (const { width, scheme, rules } of looks) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: scheme });
        await waitUntilWhole(page);
        const found = {
          width: await page.evaluate('document.documentElement.scrollWidth'),
          violations: await findViolations(page, rules),
        };
        expect({ scheme, ...found }).toEqual({ scheme, width, violations: [] });
      }
      expect(await page.title()).toBe(`${await page.locator('h1').innerText()} · new-releases`);
    },
  );

  it('tells beside a refusal what would help', async () => {
    const { page } = opened;
    await page.goto(`${dashboard.api.url}/dashboard/#/relations/${analysisIds.refused}`);
    expect(await page.getByText(refusalAdvice).innerText()).toBe(refusalAdvice);
  });

  it('show what the store holds', async () => {
    const { databasePath } = dashboard.sandbox;
    const { page, close } = await dashboard.open();
    await page.getByText('to its end').waitFor();
    const figures = await page.locator('.stat').allInnerTexts();
    const count = (sql: string) => String(readValue(databasePath, sql));
    expect(figures[1]).toContain(count('SELECT count(*) FROM albums'));
    expect(figures[3]).toContain(count('SELECT count(*) FROM artists'));

    await page.goto(`${dashboard.api.url}/dashboard/#/labels/${encodeURIComponent(dashboard.label.label)}`);
    await page.getByRole('heading', { level: 1, name: dashboard.label.label }).waitFor();
    await page.locator('.stat', { hasText: `Releases in the store${dashboard.label.albums}` }).waitFor();

    await page.goto(
      `${dashboard.api.url}/dashboard/#/releases?from=2000-01-01&to=2100-01-01&sort=name&type=single`,
    );
    const list = page.getByRole('table', { name: 'Releases of this time' });
    await list.locator('tbody tr').first().waitFor();
    const rows = readRows<{ name: string; url: string }>(
      databasePath,
      `SELECT name, spotify_url AS url FROM albums WHERE album_type = 'single' AND released_on IS NOT NULL
        ORDER BY name COLLATE NOCASE, id LIMIT 25`,
    );
    const links = list.locator('tbody tr td:first-child a.spotify');
    const shown = await Promise.all((await links.all()).map((link) => link.getAttribute('href')));
    expect(shown).toEqual(rows.map(({ url }) => url));
    await close();
  });

  it('show how an analysis was checked by resampling, and of which numbers it was made', async () => {
    const answer = await fetch(`${dashboard.api.url}/v1/analyses/${analysisIds.lags}`);
    const { inputs_sha256: hash, result } = (await answer.json()) as {
      inputs_sha256: string;
      result: { strongest: { bootstrap: { slope_interval: number[]; correlation_interval: number[] } } };
    };
    const { slope_interval: slope, correlation_interval: correlation } = result.strongest.bootstrap;
    // Both ends are above zero: the effect was planted.
    const write = (ends: number[]) => ends.map((end) => `+${end.toFixed(2)}`).join(' to ');
    const { page, close } = await dashboard.open({ at: `#/relations/${analysisIds.lags}` });
    await expectText(page, `3 weeks later, slope ${write(slope)}, correlation ${write(correlation)}.`);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    await expectText(page, hash);
    await close();
  });

  it('show what may still be there where nothing was found, and no check of it', async () => {
    const { page, close } = await dashboard.open({ at: `#/relations/${analysisIds.nothing}` });
    await expectText(page, 'Nothing was found that moves together.');
    expect(await page.locator('.verdict').innerText()).toMatch(
      / Each release more in a week may still go with [\d.]+ (fewer|more) to [\d.]+ (fewer|more) units .*, the strongest of the lags \(95% interval,/,
    );
    await page.locator('.chart-plot svg').waitFor();
    expect(await page.getByText('Checked by resampling').count()).toBe(0);
    await close();
  });

  it('tell which analyses a beginning of an id may mean', async () => {
    const { page, close } = await dashboard.open({ at: '#/relations/00000000', withRefusals: true });
    await expectText(page, `The ids of several analyses begin so, such as ${analysisIds.lags}, `);
    await close();
  });

  it('leads there from the address of the read API', async () => {
    const { page, close } = await dashboard.open();
    await page.goto(dashboard.api.url);
    expect(page.url()).toBe(`${dashboard.api.url}/dashboard/`);
    await page.getByRole('heading', { name: 'Overview' }).waitFor();
    await close();
  });
});
