import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

/** Expects that a page comes to show some words. */
export async function expectText(page: Page, words: string): Promise<void> {
  const found = page.getByText(words).first();
  await found.waitFor();
  expect(await found.isVisible()).toBe(true);
}
