import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hasBrowser } from '../support/open-browser.js';
import { findViolations } from './find-violations.js';
import { type Dashboard, openDashboard } from './open-dashboard.js';

const looks = [
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 360, scheme: 'light' },
  { width: 360, scheme: 'dark' },
] as const;

(hasBrowser() ? describe : describe.skip)('the pages of the dashboard', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await openDashboard();
  });
  afterAll(() => dashboard.close());

  it.each(looks)('overview, $width wide, $scheme', async (look) => {
    const { page, close } = await dashboard.open(look);
    await page.getByText('to its end').waitFor();
    expect(await page.locator('.stat-value').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/ago$/), '120']),
    );
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(look.width);
    expect(await findViolations(page)).toEqual([]);
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
