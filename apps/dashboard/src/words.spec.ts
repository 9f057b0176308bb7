import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const source = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.tsx?$/.test(name) && !name.endsWith('.spec.ts'),
);

it.each(files)('%s never says that one thing causes another', (name) => {
  const text = readFileSync(join(source, name), 'utf8').replaceAll(/(\/\*[^]*?\*\/|\/\/.*)/g, '');
  expect(text).not.toMatch(/\b(caus(e|es|ed|al|ally)|due to|leads to more|drives)\b/i);
});
