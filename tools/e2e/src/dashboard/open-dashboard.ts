import { expect } from '@jest/globals';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { createSandbox, type Sandbox } from '../support/create-sandbox.js';
import { openBrowser } from '../support/open-browser.js';
import { type ReadApiProcess, startReadApi } from '../support/start-read-api.js';

/** How a page is looked at. */
interface View {
  /** Where, behind `/dashboard/`. @default #/ */
  readonly at?: string;
  /** @default 1280 */
  readonly width?: number;
  /** @default light */
  readonly scheme?: 'light' | 'dark';
  /** Answers in place of the read API's, by how the path begins. */
  readonly answers?: Readonly<Record<string, Answering>>;
  /** Whether answers of 400 and more, which the browser complains about, belong to the test. @default false */
  readonly withRefusals?: boolean;
}

/** Makes an answer, of the body alone or of the whole route. */
type Answering = object | ((url: URL, route: Route) => object | Promise<void>);

/** A page of the dashboard. */
interface OpenPage {
  readonly page: Page;
  /** Whom the page asked beside the read API. */
  readonly elsewhere: readonly string[];
  /** What the browser complained about: errors, and what the policy forbids. */
  readonly complaints: readonly string[];
  /** Expects neither of both, and closes the page. */
  readonly close: () => Promise<void>;
}

/** The built dashboard as the read API serves it, over a store that the command line has filled. */
export interface Dashboard {
  readonly sandbox: Sandbox;
  readonly api: ReadApiProcess;
  open(view?: View): Promise<OpenPage>;
  close(): Promise<void>;
}

/** Fills a store, starts the read API and a browser. */
export async function openDashboard(options: { env?: Record<string, string> } = {}): Promise<Dashboard> {
  const sandbox = await createSandbox({ albums: 120 });
  await sandbox.run(['extract']);
  const api = await startReadApi({
    cwd: sandbox.directory,
    databasePath: sandbox.databasePath,
    env: { READ_RATE_LIMIT: 'off', ...options.env },
  });
  const browser = await openBrowser();
  return {
    sandbox,
    api,
    open: (view = {}) => openPage(browser, api.url, view),
    async close() {
      await browser.close();
      await api.close();
      await sandbox.close();
    },
  };
}

async function openPage(browser: Browser, url: string, view: View): Promise<OpenPage> {
  const { at = '#/', width = 1280, scheme = 'light', answers = {}, withRefusals = false } = view;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
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
  await answerInPlace(context, url, answers);
  await page.goto(`${url}/dashboard/${at}`);
  await page.locator('h1').waitFor();
  return {
    page,
    elsewhere,
    complaints,
    async close() {
      await context.close();
      expect({ elsewhere, complaints }).toEqual({ elsewhere: [], complaints: [] });
    },
  };
}

async function answerInPlace(
  context: BrowserContext,
  url: string,
  answers: Readonly<Record<string, Answering>>,
): Promise<void> {
  for (const [path, answering] of Object.entries(answers)) {
    await context.route(
      (asked) => asked.href.startsWith(`${url}${path}`),
      async (route) => {
        const body =
          typeof answering === 'function'
            ? await (answering as (url: URL, route: Route) => object | Promise<void>)(
                new URL(route.request().url()),
                route,
              )
            : answering;
        if (body !== undefined) await route.fulfill({ json: body });
      },
    );
  }
}
