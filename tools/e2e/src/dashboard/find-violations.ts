import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What a page keeps from people with a screen reader, a keyboard or weak eyes: serious and critical findings of axe.
 * @param rules of axe; all where it is left out
 */
export async function findViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Not as a script of the page, which its policy forbids.
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    ...(rules !== undefined && { runOnly: [...rules] }),
  };
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
