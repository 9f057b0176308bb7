import { buildApp } from './build-app.js';
import { findDashboardDirectory } from './dashboard/find-dashboard-directory.js';
import type { ReadApiContext } from './read-api-context.js';
import type { ReadApiSettings } from './settings/load-settings.js';

const unused = (): never => {
  throw new Error('the document is made without a store');
};

/** Nothing of them shows in the document. */
const settings: ReadApiSettings = {
  host: '127.0.0.1',
  port: 0,
  apiKeys: [],
  publicUrl: null,
  corsOrigins: [],
  rateLimit: null,
  queryTimeoutMs: 1,
  exportTimeoutMs: 1,
  threads: 2,
  covers: false,
};

const context: ReadApiContext = {
  door: { get: unused, getState: unused, close: unused },
  queries: { ask: unused },
  threads: { perform: unused, stream: unused, close: unused },
  log: { debug: unused, info: unused, warn: unused, error: unused, child: unused },
  now: unused,
  after: unused,
  settings,
  dashboardDirectory: findDashboardDirectory(),
};

/** The document that `/openapi.json` answers with, in the order of its definitions: no store is read, nobody is listened to. */
export async function buildOpenapiDocument(): Promise<object> {
  const app = await buildApp(context);
  await app.ready();
  const document = app.swagger();
  await app.close();
  return document;
}
