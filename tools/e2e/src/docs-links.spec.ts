import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { listPages } from './support/list-pages.js';
import { readMarkdown } from './support/read-markdown.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const pages = listPages(root);

describe('the links of the documentation', () => {
  it.each(pages)('%s leads to what is there', (page) => {
    const lost = readMarkdown(join(root, page)).links.filter((link) => !isThere(page, link));
    expect(lost).toEqual([]);
  });

  it('are followed: to files, folders and headings, and not to those that are not there', () => {
    expect(isThere('docs/README.md', 'exports.md#data-dictionary')).toBe(true);
    expect(isThere('README.md', 'docs/terms.md')).toBe(true);
    expect(isThere('README.md', '#licence')).toBe(true);
    expect(isThere('README.md', '#license')).toBe(false);
    expect(isThere('docs/README.md', 'docs/terms.md')).toBe(false);
    expect(isThere('docs/README.md', 'exports.md#dictionary')).toBe(false);
  });

  it('lead from the index to every page of docs/, and from the README to the index', () => {
    const ofIndex = readMarkdown(join(root, 'docs/README.md')).links.map((link) => link.split('#', 1)[0]);
    const missing = pages
      .filter((page) => page.startsWith('docs/') && page !== 'docs/README.md')
      .filter((page) => !ofIndex.includes(page.slice('docs/'.length)));
    expect(missing).toEqual([]);
    expect(readMarkdown(join(root, 'README.md')).links).toContain('docs/README.md');
  });
});

function isThere(page: string, link: string): boolean {
  if (/^[a-z]+:/.test(link)) return URL.canParse(link);
  const [path = '', anchor] = link.split('#', 2);
  const target = path === '' ? page : normalize(join(dirname(page), decodeURIComponent(path)));
  const absolute = join(root, target);
  if (target.startsWith('..') || !existsSync(absolute)) return false;
  if (anchor === undefined) return true;
  return statSync(absolute).isFile() && readMarkdown(absolute).anchors.has(anchor);
}
