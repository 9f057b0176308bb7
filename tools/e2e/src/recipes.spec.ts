import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from '@jest/globals';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';
import { createSandbox, type Sandbox } from './support/create-sandbox.js';
import { readValue } from './support/read-store.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const operations = await readFile(join(root, 'docs/operations.md'), 'utf8');
const run = promisify(execFile);

/** The one block of that language that contains the text. */
function findBlock(language: string, text: string): string {
  const blocks = [...operations.matchAll(/^```(\w*)\n([^]*?)^```$/gm)]
    .filter(([, name, body]) => name === language && body?.includes(text) === true)
    .map(([, , body]) => body ?? '');
  expect(blocks).toHaveLength(1);
  return blocks[0] ?? '';
}

/** Recipes speak of an installation of their own; here that is this project. */
const here = (text: string) => text.replaceAll('/opt/new-releases', root);

async function hasProgram(name: string): Promise<boolean> {
  const found = await run('sh', ['-c', `command -v ${name}`]).catch(() => null);
  if (found === null) process.stderr.write(`left out: there is no ${name} here\n`);
  return found !== null;
}

describe('the recipes of docs/operations.md', () => {
  let sandbox: Sandbox;
  afterEach(() => sandbox.close());

  async function runShell(command: string): Promise<number> {
    const env = { PATH: process.env.PATH, ...sandbox.env };
    return run('sh', ['-c', command], { cwd: root, env }).then(
      () => 0,
      (error: unknown) => (error as { code: number }).code,
    );
  }

  it('the cron line extracts, and logs where it says', async () => {
    sandbox = await createSandbox({ albums: 20 });
    const line = here(findBlock('', '17 * * * *')).trim();
    const log = join(sandbox.directory, 'new-releases.log');
    const command = line.replace(/^(\S+ ){5}/, '').replace('/var/log/new-releases.log', log);
    expect(await runShell(command)).toBe(0);
    expect(readValue(sandbox.databasePath, 'SELECT count(*) FROM albums')).toBe(20);
    expect(await readFile(log, 'utf8')).toContain('run completed');
  });

  it('systemd takes the units, and the service’s command extracts', async () => {
    sandbox = await createSandbox({ albums: 20 });
    const [, service = '', timer = ''] = here(findBlock('ini', '[Timer]')).split(/^# new-releases\.\w+\n/m);
    const daemon = here(findBlock('ini', 'Restart='));
    const command = /^ExecStart=(.*)$/m.exec(service)?.[1] ?? '';
    expect(await runShell(command.replace('/usr/bin/node', process.execPath))).toBe(0);
    expect(readValue(sandbox.databasePath, 'SELECT count(*) FROM albums')).toBe(20);
    if (!(await hasProgram('systemd-analyze'))) return;
    const folder = await mkdtemp(join(tmpdir(), 'new-releases-units-'));
    try {
      await writeFile(
        join(folder, 'new-releases.service'),
        service.replace('/usr/bin/node', process.execPath),
      );
      await writeFile(join(folder, 'new-releases.timer'), timer);
      await writeFile(
        join(folder, 'new-releases-daemon.service'),
        daemon.replace('/usr/bin/node', process.execPath),
      );
      const units = ['new-releases.service', 'new-releases.timer', 'new-releases-daemon.service'].map(
        (name) => join(folder, name),
      );
      const { stdout, stderr } = await run('systemd-analyze', ['verify', '--man=no', ...units]);
      expect(`${stdout}${stderr}`).not.toContain('new-releases');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('the container file is one', async () => {
    sandbox = await createSandbox({ albums: 1 });
    expect(validate(findBlock('dockerfile', 'ENTRYPOINT'))).toEqual([]);
    expect(validate('FORM node:20')).not.toEqual([]);
  });

  it('Kubernetes’ job succeeds where a run is deferred, and fails where it fails', async () => {
    sandbox = await createSandbox({ albums: 100, access: 'development', quota: 40 });
    const job = parse(findBlock('yaml', 'CronJob')) as {
      spec: {
        concurrencyPolicy: string;
        jobTemplate: { spec: { template: { spec: { containers: { args: string[] }[] } } } };
      };
    };
    expect(job.spec.concurrencyPolicy).toBe('Forbid');
    const command = job.spec.jobTemplate.spec.template.spec.containers[0]?.args.join(' ') ?? '';
    const program = /^ENTRYPOINT (.*)$/m.exec(findBlock('dockerfile', 'ENTRYPOINT'))?.[1] ?? '[]';
    const run75 = `${(JSON.parse(program) as string[]).join(' ')} ${command}`;
    expect(await runShell(run75)).toBe(0);
    expect(readValue(sandbox.databasePath, 'SELECT state FROM extraction_runs')).toBe('deferred');
    expect(await runShell(`export EXTRACT_RATE=nonsense; ${run75}`)).toBe(78);
  });

  it('Airflow’s task exits with the code that it skips on', async () => {
    sandbox = await createSandbox({ albums: 100, access: 'development', quota: 40 });
    const task = here(findBlock('python', 'BashOperator'));
    const command = /bash_command="(.*)"/.exec(task)?.[1] ?? '';
    const skipped = Number(/skip_on_exit_code=(\d+)/.exec(task)?.[1]);
    expect(await runShell(command)).toBe(skipped);
    if (await hasProgram('python3'))
      await run('python3', ['-c', `compile(${JSON.stringify(task)}, "task", "exec")`]);
  });
});
