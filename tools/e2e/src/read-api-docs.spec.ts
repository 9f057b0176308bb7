import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { createSandbox, type Sandbox } from './support/create-sandbox.js';
import { hasBrowser, openBrowser } from './support/open-browser.js';
import { type ReadApiProcess, startReadApi } from './support/start-read-api.js';

(hasBrowser() ? describe : describe.skip)('the documentation page of the read API, in a browser', () => {
  let sandbox: Sandbox;
  let api: ReadApiProcess;
  let browser: Browser;

  beforeAll(async () => {
    sandbox = await createSandbox({ albums: 20 });
    await sandbox.run(['extract']);
    api = await startReadApi({ cwd: sandbox.directory, databasePath: sandbox.databasePath });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await api.close();
    await sandbox.close();
  });

  it('shows all operations, asks nobody else for anything, and lets one be tried out', async () => {
    const page = await browser.newPage();
    const elsewhere: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(api.url) && !request.url().startsWith('data:'))
        elsewhere.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));

    await page.goto(`${api.url}/docs`);
    await page.locator('#operations-albums-listAlbums').waitFor();
    const { paths } = (await (await fetch(`${api.url}/openapi.json`)).json()) as { paths: object };
    const operations = Object.values(paths).flatMap((path: object) => Object.keys(path));
    expect(operations.length).toBeGreaterThan(10);
    expect(await page.locator('.opblock').count()).toBe(operations.length);

    const operation = page.locator('#operations-runs-listRuns');
    await operation.locator('.opblock-summary-control').click();
    await operation.getByRole('button', { name: 'Try it out' }).click();
    await operation.getByRole('button', { name: 'Execute' }).click();
    await operation.locator('.live-responses-table .response-col_status', { hasText: '200' }).waitFor();

    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
