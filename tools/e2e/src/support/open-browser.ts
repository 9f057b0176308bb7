import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Debian puts it. */
const executablePath = '/usr/bin/chromium';

/** Whether there is a browser to test in; said on stderr where there is none. */
export function hasBrowser(): boolean {
  const isThere = existsSync(executablePath);
  if (!isThere) process.stderr.write(`left out: no browser at ${executablePath}\n`);
  return isThere;
}

/** Starts the browser, which asks nobody for anything by itself. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
