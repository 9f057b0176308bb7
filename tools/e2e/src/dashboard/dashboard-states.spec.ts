import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openStore } from '@new-releases/storage';
import type { Route } from 'playwright-core';
import { hasBrowser } from '../support/open-browser.js';
import { expectText } from './expect-text.js';
import { findViolations } from './find-violations.js';
import { type Dashboard, openDashboard } from './open-dashboard.js';

const dayMs = 86_400_000;

/** Answers with a problem of the read API. */
const refuse =
  (status: number, code: string, detail: string, headers = {}) =>
  (_: URL, route: Route) =>
    route.fulfill({
      status,
      headers: { 'content-type': 'application/problem+json', ...headers },
      body: JSON.stringify({ type: `urn:new-releases:problem:${code}`, title: code, status, detail }),
    });

const neverRun = { data_changed_at: null, last_complete_at: null, last_run_state: null };

(hasBrowser() ? describe : describe.skip)('states of the dashboard', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await openDashboard({ isBare: true });
  });
  afterAll(() => dashboard.close());

  it('keeps the place of what is loading, so that nothing jumps', async () => {
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const hold = async (_: URL, route: Route) => {
      await held;
      await route.fallback();
    };
    const { page, close } = await dashboard.open({
      at: '#/releases',
      answers: { '/v1/trends': hold, '/v1/albums': hold },
    });
    await page.locator('.skeleton').first().waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.evaluate(
      `new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) globalThis.shifted = (globalThis.shifted ?? 0) + entry.value;
      }).observe({ type: 'layout-shift' })`,
    );
    letGo();
    await page.locator('.chart-plot svg').first().waitFor();
    await page.locator('.skeleton').first().waitFor({ state: 'detached' });
    // Good is below 0.1: https://web.dev/articles/cls
    expect(Number(await page.evaluate('globalThis.shifted ?? 0'))).toBeLessThan(0.05);
    await close();
  });

  it('tells what the server said, and asks once more where that is wanted', async () => {
    let isBroken = true;
    const flaky = (url: URL, route: Route) =>
      isBroken
        ? refuse(503, 'store-unavailable', 'The store cannot be read now: try again later.')(url, route)
        : route.fallback();
    const { page, close } = await dashboard.open({
      at: '#/artists',
      answers: { '/v1/artists': flaky },
      withRefusals: true,
    });
    const alert = page.getByRole('alert').filter({ hasText: 'The store cannot be read now' });
    await alert.waitFor();
    expect(await alert.innerText()).toContain('HTTP 503');
    expect(await findViolations(page)).toEqual([]);
    isBroken = false;
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('table', { name: 'Artists', exact: true }).waitFor();
    expect(await alert.count()).toBe(0);
    await close();
  });

  it('says when to come back, and where nobody answers', async () => {
    const { page, close } = await dashboard.open({
      at: '#/artists',
      answers: {
        '/v1/artists': refuse(429, 'too-many-requests', 'Come back in 30 seconds.', { 'retry-after': '30' }),
        '/v1/trends/rising': (_, route) => route.abort(),
      },
      withRefusals: true,
    });
    await expectText(page, 'It may be tried again in 30 seconds.');
    await expectText(page, 'The server cannot be reached');
    await close();
  });

  it('says so where the data is old', async () => {
    const { page, close } = await dashboard.open({ nowMs: Date.now() + 9 * dayMs });
    const banner = page.getByRole('status').filter({ hasText: 'This data is old.' });
    await banner.waitFor();
    expect(await banner.innerText()).toContain('The last complete run ended 9 days ago');
    expect(await findViolations(page)).toEqual([]);
    await close();
    const fresh = await dashboard.open();
    await fresh.page.getByText('to its end').waitFor();
    expect(await fresh.page.getByText('This data is old.').count()).toBe(0);
    await fresh.close();
  });

  it('is empty in words', async () => {
    const databasePath = join(dashboard.sandbox.directory, 'empty.db');
    await (await openStore({ path: databasePath })).close();
    const api = await dashboard.startApi({ DATABASE_URL: `file:${databasePath}` });
    const { page, close } = await dashboard.open({ api });
    for (const [at, words] of [
      ['#/', 'No run has been here yet: the store is empty.'],
      ['#/', 'No run has been here yet.'],
      ['#/', 'Not known yet: no listing was completed.'],
      ['#/artists', 'No artist is called that.'],
      ['#/labels', 'No label is known'],
      ['#/releases', 'No release is like that.'],
      ['#/releases', 'No listing was completed yet, so nothing can be told.'],
      ['#/releases', '105 are needed: 105 more.'],
      ['#/sales', 'No sales yet.'],
      ['#/sales', 'No file was imported yet.'],
      ['#/relations', 'No analysis yet.'],
      ['#/runs', 'No request has been counted yet.'],
    ] as const) {
      await page.goto(`${api.url}/dashboard/${at}`);
      await expectText(page, words);
    }
    await page.goto(`${api.url}/dashboard/#/`);
    await page.locator('.stat', { hasText: /Released in 7 days\s*not known yet/ }).waitFor();
    await close();
  });

  it('says what an older server has not', async () => {
    const { page, close } = await dashboard.open({
      answers: { '/v1/(trends|sales|analyses)': refuse(404, 'not-found', 'There is no such path.') },
      withRefusals: true,
    });
    for (const [at, words] of [
      ['#/', 'has no trends'],
      ['#/artists', 'does not tell what is rising'],
      ['#/sales', 'knows no sales'],
      ['#/relations', 'stores no analyses'],
    ] as const) {
      await page.goto(`${dashboard.api.url}/dashboard/${at}`);
      await expectText(page, words);
    }
    expect(await page.getByRole('alert').count()).toBe(0);
    await close();
  });

  it('keeps an answer that is not as it should be to its own part of the page', async () => {
    const { page, close } = await dashboard.open({
      at: '#/releases',
      answers: { '/v1/trends/calendar': { data: {}, store: neverRun } },
    });
    await expectText(page, 'Something went wrong on this page');
    expect(await page.getByRole('alert').count()).toBe(1);
    await page.getByRole('table', { name: 'Releases of this time' }).waitFor();
    await page.getByRole('link', { name: 'Sales' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sales' }).waitFor();
    await close();
  });

  it('says so where there is no such artist, run or analysis', async () => {
    const { page, close } = await dashboard.open({ withRefusals: true });
    for (const [at, words] of [
      ['#/artists/none', 'The store has no artist of this id.'],
      ['#/runs/none', 'There is no run of this id.'],
      ['#/relations/none', 'There is no analysis of this id; for its beginning, give 8 characters or more.'],
      ['#/relations/none-of-them', 'There is no analysis of this id. It may have been removed.'],
    ] as const) {
      await page.goto(`${dashboard.api.url}/dashboard/${at}`);
      await expectText(page, words);
    }
    await close();
  });

  it('tells a label or product that the store does not know from what an older server has not', async () => {
    const { page, close } = await dashboard.open({ withRefusals: true });
    for (const [at, words] of [
      ['#/labels/Nope', 'No release of a label “Nope” is in the store.'],
      ['#/releases?by=label&key=Nope', 'No release of a label “Nope” is in the store.'],
      ['#/releases?by=artist&key=nope', 'No release of an artist of the id “nope” is in the store.'],
      ['#/sales?product=Nope', 'The store knows no sales of "Nope"; it has none yet.'],
    ] as const) {
      await page.goto(`${dashboard.api.url}/dashboard/${at}`);
      await expectText(page, words);
      expect(await page.getByText('older than these pages').count()).toBe(0);
      expect(await page.getByText('Releases in the store').count()).toBe(0);
    }
    expect(await page.getByRole('alert').count()).toBe(0);
    await close();
  });

  it('asks for a key, keeps it in this tab alone, and sends it to the server', async () => {
    const key = 'key-of-the-dashboards-test';
    const api = await dashboard.startApi({ READ_API_KEYS: key });
    const { page, close } = await dashboard.open({ api, withRefusals: true });
    await page.getByRole('heading', { name: 'This server asks for a key' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    const field = page.getByLabel('Key', { exact: true });
    await field.fill('a key with blanks');
    await field.press('Enter');
    await page.getByText('A key is made of letters').waitFor();
    await field.fill('another-key-that-is-wrong');
    await field.press('Enter');
    await page.getByText('This key is not known here').waitFor();
    await page.getByLabel('Key', { exact: true }).fill(key);
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByText('to its end').waitFor();
    expect(page.url()).not.toContain(key);
    expect(
      await page.evaluate('[Object.values(sessionStorage), Object.values(localStorage), document.cookie]'),
    ).toEqual([[key], [], '']);
    await page.reload();
    await page.getByText('to its end').waitFor();
    await page.getByRole('button', { name: 'Forget key' }).click();
    await page.getByRole('heading', { name: 'This server asks for a key' }).waitFor();
    expect(await page.evaluate('Object.values(sessionStorage)')).toEqual([]);
    await close();
  });

  it('loads covers from Spotify only where the server allows it, and shows them whole', async () => {
    const asked: string[] = [];
    const cover = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="640"><rect width="640" height="640"/></svg>',
    );
    for (const isShown of [false, true]) {
      const api = isShown ? await dashboard.startApi({ READ_COVERS: 'spotify' }) : dashboard.api;
      const { page, close } = await dashboard.open({ api, at: '#/labels' });
      await page.context().route('https://i.scdn.co/**', async (route) => {
        asked.push(route.request().url());
        await route.fulfill({ contentType: 'image/svg+xml', body: cover });
      });
      await page.goto(`${api.url}/dashboard/#/releases`);
      // Covers are loaded once they are near to be seen.
      await Promise.all([
        isShown ? page.waitForResponse(/^https:\/\/i\.scdn\.co\//) : null,
        page.getByRole('table', { name: 'Releases of this time' }).scrollIntoViewIfNeeded(),
      ]);
      const images = page.locator('.cover img');
      expect((await images.count()) > 0).toBe(isShown);
      if (isShown) {
        const image = images.first();
        const { width = 0, height = 1 } = (await image.boundingBox()) ?? {};
        expect([width, height]).toEqual([48, 48]);
        expect(
          await page.evaluate(
            '(({ objectFit, filter }) => objectFit + filter)(getComputedStyle(document.querySelector(".cover img")))',
          ),
        ).toBe('fillnone');
        expect(await page.locator('.cover').first().getAttribute('href')).toMatch(
          /^https:\/\/open\.spotify\.com\/album\//,
        );
        expect(asked.length).toBeGreaterThan(0);
        await page.context().close();
      } else {
        expect(asked).toEqual([]);
        await close();
      }
    }
  });
});
