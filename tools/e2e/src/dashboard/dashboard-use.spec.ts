import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { hasBrowser } from '../support/open-browser.js';
import { expectText } from './expect-text.js';
import { analysisIds } from './fill-relations.js';
import { type Dashboard, openDashboard } from './open-dashboard.js';

/** What has the focus, by its name. */
const focused =
  'document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent.trim()';

/** Presses a button that saves a file, and reads it. */
async function download(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

(hasBrowser() ? describe : describe.skip)('use of the dashboard', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await openDashboard();
  });
  afterAll(() => dashboard.close());

  it('tells what is near to a product or region of which no sales are known', async () => {
    const { page, close } = await dashboard.open({ withRefusals: true });
    for (const [at, words] of [
      ['product=blue-shirt', 'The store knows no sales of "blue-shirt"; nearest: "Blue shirt".'],
      ['product=Poster', 'The store knows no sales of "Poster"; nearest: "Poster, \\"large\\"".'],
      ['product=Blue+shirt&region=CH', 'no sales of "Blue shirt" in "CH"; it has "DE", "FR".'],
    ] as const) {
      await page.goto(`${dashboard.api.url}/dashboard/#/sales?${at}`);
      await expectText(page, words);
      expect(await page.getByRole('alert').count()).toBe(0);
    }
    await page.getByRole('link', { name: 'To all products' }).click();
    await page.getByRole('heading', { name: 'Units sold per week: =1+1' }).waitFor();
    await close();
  });

  it('saves the numbers of a chart as CSV', async () => {
    const { page, close } = await dashboard.open({ at: '#/sales?product=%3D1%2B1&measure=revenue' });
    await page.locator('.chart-plot svg').waitFor();
    const { name, content } = await download(page, 'CSV of Revenue per week: =1+1');
    expect(name).toBe('sales_revenue_1_1_week.csv');
    const rows = parse<Record<string, string>>(content, { bom: true, columns: true });
    expect(Object.keys(rows[0] ?? {})).toEqual(['week_start', 'revenue_EUR', 'days_known', 'is_partial']);
    expect(rows).toHaveLength(46);
    expect(rows[0]).toMatchObject({ week_start: '2026-01-05', days_known: '7', is_partial: 'false' });
    expect(Number(rows[0]?.revenue_EUR)).toBeGreaterThan(0);
    expect(rows[18]).toEqual({
      week_start: '2026-05-11',
      revenue_EUR: '',
      days_known: '0',
      is_partial: 'false',
    });
    await close();
  });

  it.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('saves a chart as PNG, %s', async (scheme, width) => {
    const { page, close } = await dashboard.open({ at: `#/relations/${analysisIds.lags}`, scheme, width });
    const plot = page.locator('.chart-plot svg');
    await plot.waitFor();
    const { name, content } = await download(page, 'PNG of Correlation by lag');
    expect(name).toBe('lags_Blue_shirt_and_releases_of_Atlantic.png');
    const box = await plot.boundingBox();
    const image = await page.evaluate<{ width: number; height: number; colours: Record<string, number> }>(
      `(async () => {
        const bytes = Uint8Array.from(atob(${JSON.stringify(content.toString('base64'))}), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d');
        context.drawImage(bitmap, 0, 0);
        const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
        const colours = {};
        for (let at = 0; at < data.length; at += 4) {
          const colour = [data[at], data[at + 1], data[at + 2], data[at + 3]].join();
          colours[colour] = (colours[colour] ?? 0) + 1;
        }
        return { width: bitmap.width, height: bitmap.height, colours };
      })()`,
    );
    // Two pixels for each of CSS, and more than the drawing alone: title, legend, source.
    expect(image.width).toBe(2 * (Math.max(box?.width ?? 0, 320) + 40));
    expect(image.height).toBeGreaterThan(2 * (box?.height ?? 0) + 150);
    const [ground, found] =
      scheme === 'light' ? ['255,255,255,255', '189,82,0,255'] : ['22,28,36,255', '232,133,58,255'];
    expect(image.colours[ground]).toBeGreaterThan(0.8 * image.width * image.height);
    expect(image.colours[found]).toBeGreaterThan(100);
    expect(Object.keys(image.colours).length).toBeGreaterThan(50);
    await close();
  });

  it('is walked through by keyboard, and values are read by it', async () => {
    const { page, close } = await dashboard.open({ at: `#/relations/${analysisIds.lags}` });
    await page.locator('.chart-plot svg').waitFor();
    const walk: string[] = [];
    for (let step = 0; step < 16; step += 1) {
      await page.keyboard.press('Tab');
      walk.push(String(await page.evaluate(focused)));
    }
    expect(walk).toEqual([
      'Skip to the content',
      'new-releases',
      ...['Overview', 'Releases', 'Artists', 'Labels', 'Sales', 'Relations', 'Runs'],
      'DeviceLightDark',
      'All analyses',
      'Values of Correlation by lag: Blue shirt and releases of Atlantic',
      'CSV of Correlation by lag: Blue shirt and releases of Atlantic',
      'PNG of Correlation by lag: Blue shirt and releases of Atlantic',
      'Table of Correlation by lag: Blue shirt and releases of Atlantic',
      'Steps of the method',
    ]);
    const plot = page.getByRole('slider');
    await plot.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    for (let step = 0; step < 7; step += 1) await page.keyboard.press('ArrowRight');
    const { result } = (await (
      await fetch(`${dashboard.api.url}/v1/analyses/${analysisIds.lags}`)
    ).json()) as {
      result: { lags: { lag: number; correlation: number; interval: number[] }[] };
    };
    const { correlation = NaN, interval = [] } = result.lags.find(({ lag }) => lag === 3) ?? {};
    const [estimate = '', low = '', high = ''] = [correlation, ...interval].map(
      (value) => `+${value.toFixed(2)}`,
    );
    const read = `3 weeks later: correlation ${estimate} (interval ${low} to ${high}), q < 0.001, moves with`;
    expect(await plot.getAttribute('aria-valuetext')).toBe(read);
    expect(await page.locator('.chart-readout').innerText()).toBe(read);
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    const table = page.getByRole('group').filter({ hasText: 'Table' }).locator('summary');
    await table.focus();
    await page.keyboard.press('Enter');
    const rows = page.getByRole('table', { name: /^Table of/ }).locator('tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(17);
    expect((await rows.nth(7).innerText()).split(/\s+/)).toEqual(
      expect.arrayContaining([estimate, low, high]),
    );
    expect(await rows.nth(7).allInnerTexts()).toEqual([expect.stringMatching(/^3\s.*\syes$/s)]);
    await close();
  });

  it('leads past the header to the content, and a new page takes the focus', async () => {
    const { page, close } = await dashboard.open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.getByRole('link', { name: 'Sales' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Sales' }).waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    await close();
  });

  it('reads values where the pointer is', async () => {
    const { page, close } = await dashboard.open({ at: '#/releases?from=2026-06-01&to=2026-08-30' });
    const calendar = page.getByRole('slider', { name: 'Values of Release calendar' });
    await calendar.locator('svg').waitFor();
    const box = (await calendar.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await calendar.hover({ position: { x: 44, y: box.height - 30 } });
    await expectText(page, '7 Jun 2026: ');
    await calendar.hover({ position: { x: box.width - 10, y: 6 } });
    await expectText(page, '24 Aug 2026: ');
    await close();
  });

  it('keeps what is chosen in the address: reload, back and links lead to the same', async () => {
    const { page, close } = await dashboard.open({ at: '#/releases' });
    await page.getByLabel('Tell apart by').selectOption('album_type');
    await page.getByLabel('Count').selectOption('tracks');
    await page.getByLabel('From').fill('2026-03-02');
    await page.getByRole('button', { name: /^singles/ }).click();
    await page.getByRole('heading', { name: 'Tracks per week, by type of release' }).waitFor();
    const address = page.url();
    for (const part of ['by=album_type', 'measure=tracks', 'from=2026-03-02', 'type=single'])
      expect(address).toContain(part);
    await page.reload();
    await page.getByRole('heading', { name: 'Tracks per week, by type of release' }).waitFor();
    expect(await page.getByLabel('From').inputValue()).toBe('2026-03-02');
    expect(await page.getByRole('button', { name: /^singles/ }).getAttribute('aria-pressed')).toBe('true');
    await page.goBack();
    expect(page.url()).not.toContain('type=single');
    await close();
    const other = await dashboard.open({ at: address.split('/dashboard/')[1] ?? '' });
    await other.page.getByRole('heading', { name: 'Tracks per week, by type of release' }).waitFor();
    await other.close();
  });

  it('shows the colours that are asked for, and remembers them', async () => {
    const { page, close } = await dashboard.open({ scheme: 'light' });
    const ground = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
    const light = await ground();
    await page.getByLabel('Colours').selectOption('dark');
    await page.locator('html[data-theme=dark]').waitFor();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload();
    await page.locator('html[data-theme=dark]').waitFor();
    expect(await ground()).toBe(dark);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByLabel('Colours').selectOption('light');
    await page.locator('html[data-theme=light]').waitFor();
    expect(await ground()).toBe(light);
    await close();
  });

  it('moves nothing where less motion is asked for', async () => {
    const hold = () => new Promise<void>(() => undefined);
    const { page, close } = await dashboard.open({ answers: { '/v1/trends': hold } });
    const row = page.locator('.skeleton-row').first();
    await row.waitFor();
    const animation = () =>
      page.evaluate('getComputedStyle(document.querySelector(".skeleton-row")).animationName');
    expect(await animation()).toBe('none');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await animation()).toBe('pulse');
    await close();
  });

  it('shows nothing of the artist, label or analysis before under the address of the next', async () => {
    const hold = () => new Promise<void>(() => undefined);
    const { page, close } = await dashboard.open({
      answers: {
        '/v1/artists/next': hold,
        '/v1/albums': (url, route) => (url.searchParams.has('label', 'next') ? hold() : route.fallback()),
        '/v1/analyses/next': hold,
      },
      withRefusals: true,
    });
    for (const [kind, id, heading] of [
      ['artists', dashboard.artist.id, dashboard.artist.name],
      ['labels', 'Atlantic', 'Atlantic'],
      ['relations', analysisIds.lags, 'Blue shirt and releases of Atlantic'],
    ] as const) {
      await page.goto(`${dashboard.api.url}/dashboard/#/${kind}/${id}`);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      const told = page.locator('.stats, .verdict');
      await told.waitFor();
      await page.evaluate(`location.hash = '#/${kind}/next'`);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor({ state: 'detached' });
      expect(await told.count()).toBe(0);
    }
    await close();
  });

  it('asks once for the largest labels, which are listed and suggested', async () => {
    const { page, close } = await dashboard.open();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/[?&]facets=label\b/.test(request.url())) asked.push(request.url());
    });
    await page.getByRole('link', { name: 'Labels' }).click();
    const listed = page.getByRole('table', { name: 'Largest labels' }).locator('tbody tr td:first-child');
    await listed.first().waitFor();
    const suggested = await page.evaluate(
      `[...document.querySelectorAll('datalist option')].map((option) => option.value)`,
    );
    expect(suggested).toEqual(await listed.allInnerTexts());
    expect(asked).toHaveLength(1);
    await close();
  });

  it('goes through long lists page by page', async () => {
    const { page, close } = await dashboard.open({ at: '#/artists?sort=name' });
    const names = () =>
      page
        .getByRole('table', { name: 'Artists', exact: true })
        .locator('tbody tr td:first-child')
        .allInnerTexts();
    await page.getByRole('link', { name: 'Next page' }).waitFor();
    const first = await names();
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.getByRole('link', { name: 'First page' }).waitFor();
    // The link is not there any more on the last page, and the next page is read from its head.
    expect(await page.evaluate('document.activeElement.className')).toBe('list');
    await page.locator('.is-loading').waitFor({ state: 'detached' });
    const second = await names();
    expect(first).toHaveLength(25);
    expect(second.filter((name) => first.includes(name))).toEqual([]);
    await page.goBack();
    await page.getByRole('link', { name: 'First page' }).waitFor({ state: 'detached' });
    await close();
  });
});
