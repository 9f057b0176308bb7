import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What a page keeps from people with a screen reader, a keyboard or weak eyes: serious and critical findings of axe. */
export async function findViolations(page: Page): Promise<string[]> {
  // Not as a script of the page, which its policy forbids.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run(document)');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
