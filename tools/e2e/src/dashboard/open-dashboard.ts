import { expect } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createSandbox, type Sandbox } from '../support/create-sandbox.js';
import { openBrowser } from '../support/open-browser.js';
import { readRows } from '../support/read-store.js';
import { type ReadApiProcess, startReadApi } from '../support/start-read-api.js';
import type { Answering } from './answering.js';
import { fillPast } from './fill-past.js';
import { fillRelations } from './fill-relations.js';
import { fillSales } from './fill-sales.js';

/** How a page is looked at. */
interface View {
  /** Where, behind `/dashboard/`. @default #/ */
  readonly at?: string;
  /** @default 1280 */
  readonly width?: number;
  /** @default light */
  readonly scheme?: 'light' | 'dark';
  /** Answers in place of the read API's, by how their paths begin: for what it cannot be brought to answer. */
  readonly answers?: Readonly<Record<string, Answering>>;
  /** Whether answers of 400 and more, which the browser complains about, belong to the test. @default false */
  readonly withRefusals?: boolean;
  /** What the browser takes for now, epoch milliseconds. @default the real time */
  readonly nowMs?: number;
  /** @default that of the dashboard */
  readonly api?: ReadApiProcess;
}

/** A page of the dashboard. */
export interface OpenPage {
  readonly page: Page;
  /** Expects that nobody else was asked, and that the browser did not complain; closes the page. */
  readonly close: () => Promise<void>;
}

/** The built dashboard as the read API serves it, over a store that the command line has filled. */
export interface Dashboard {
  readonly sandbox: Sandbox;
  /** Who is followed, and has the most albums. */
  readonly artist: { id: string; name: string; albums: number };
  /** What most of the albums are published by. */
  readonly label: { label: string; albums: number };
  readonly api: ReadApiProcess;
  /** Another read API over the same store. */
  startApi(env: Record<string, string>): Promise<ReadApiProcess>;
  open(view?: View): Promise<OpenPage>;
  close(): Promise<void>;
}

/** A store that the command line and the writers of sales and analyses have filled. */
async function createFilledSandbox(
  isBare: boolean,
): Promise<Pick<Dashboard, 'sandbox' | 'artist' | 'label'>> {
  const sandbox = await createSandbox({ albums: 120 });
  if (!isBare) await fillPast(sandbox.databasePath, Date.now());
  expect((await sandbox.run(['extract'])).code).toBe(0);
  const { databasePath } = sandbox;
  const [artist = { id: '', name: '', albums: 0 }] = readRows<Dashboard['artist']>(
    databasePath,
    `SELECT a.id, a.name, count(*) AS albums FROM artists a JOIN album_artists l ON l.artist_id = a.id
      GROUP BY a.id ORDER BY a.followers IS NULL, albums DESC, a.id LIMIT 1`,
  );
  const [label = { label: '', albums: 0 }] = readRows<Dashboard['label']>(
    databasePath,
    `SELECT label, count(*) AS albums FROM albums WHERE label <> '' GROUP BY label ORDER BY albums DESC, label LIMIT 1`,
  );
  if (!isBare) {
    await fillSales(databasePath, { label: label.label, artistId: artist.id });
    await fillRelations(databasePath);
  }
  return { sandbox, artist, label };
}

/** Fills a store, starts the read API and a browser. @param options.isBare one run alone, without a past, sales or analyses. @default false */
export async function openDashboard(options: { isBare?: boolean } = {}): Promise<Dashboard> {
  const { sandbox, artist, label } = await createFilledSandbox(options.isBare ?? false);
  const { directory: cwd, databasePath } = sandbox;
  const apis: ReadApiProcess[] = [];
  const startApi = async (env: Record<string, string>) => {
    const api = await startReadApi({ cwd, databasePath, env: { READ_RATE_LIMIT: 'off', ...env } });
    apis.push(api);
    return api;
  };
  const api = await startApi({});
  const browser = await openBrowser();
  return {
    sandbox,
    artist,
    label,
    api,
    startApi,
    open: (view = {}) => openPage(browser, (view.api ?? api).url, view),
    async close() {
      await browser.close();
      for (const one of apis) await one.close();
      await sandbox.close();
    },
  };
}

async function openPage(browser: Browser, url: string, view: View): Promise<OpenPage> {
  const { at = '#/', width = 1280, scheme = 'light', answers = {}, withRefusals = false, nowMs } = view;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  if (nowMs !== undefined) await context.clock.setFixedTime(nowMs);
  const page = await context.newPage();
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('blob:')) elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (!(withRefusals && text.startsWith('Failed to load resource'))) complaints.push(text);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await answerInPlace(context, answers);
  await page.goto(`${url}/dashboard/${at}`);
  await page.locator('h1').waitFor();
  return {
    page,
    async close() {
      await context.close();
      expect({ elsewhere, complaints }).toEqual({ elsewhere: [], complaints: [] });
    },
  };
}

async function answerInPlace(
  context: BrowserContext,
  answers: Readonly<Record<string, Answering>>,
): Promise<void> {
  for (const [path, answering] of Object.entries(answers)) {
    // A star stands for a part of the path.
    const pattern = new RegExp(`^${path.replaceAll('*', '[^/]+')}`);
    await context.route(
      ({ pathname }) => pattern.test(pathname),
      async (route) => {
        const body =
          typeof answering === 'function'
            ? await answering(new URL(route.request().url()), route)
            : answering;
        if (body !== undefined) await route.fulfill({ json: body });
      },
    );
  }
}
