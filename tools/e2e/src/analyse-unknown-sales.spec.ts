import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createSandbox, quiet, type Sandbox } from './support/create-sandbox.js';
import { fillWeeks } from './support/fill-weeks.js';

let sandbox: Sandbox;

/** A shop that is closed on Sundays, and a product of one day. */
beforeAll(async () => {
  sandbox = await createSandbox({ albums: 1 });
  await fillWeeks(sandbox.databasePath);
  const days = Array.from({ length: 900 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));
  const rows = days
    .filter((day) => day.getUTCDay() !== 0)
    .map((day, place) => `${day.toISOString().slice(0, 10)},Scarf,${5 + (place % 9)}`);
  const file = join(sandbox.directory, 'closed-on-sundays.csv');
  await writeFile(file, ['date,product,units', ...rows, '2025-03-04,Once,3', ''].join('\n'));
  const { code, stderr } = await sandbox.run(
    ['sales', 'import', file, '--time-zone', 'Europe/Berlin'],
    quiet,
  );
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
});
afterAll(() => sandbox.close());

it.each([
  ['Scarf', ['lags']],
  ['Scarf', ['events', '--label', 'Domino']],
  ['Once', ['lags']],
  ['Once', ['events', '--label', 'Domino']],
  ['Once', ['events', '--day', '2025-03-04']],
])(
  'refuses sales of %s, of which no week is known, and says how they would be: %j',
  async (product, args) => {
    const [kind = '', ...others] = args;
    const ran = await sandbox.run(['analyse', kind, '--product', product, ...others], quiet);
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 1, stderr: '' });
    expect(ran.stdout).toContain(`Not analysed: no week of the units of ${product} is known whole`);
    expect(ran.stdout).toMatch(/import the missing days; .* --absent-days zero\.\n/);
    const [, id = ''] = /^Analysis (\w+) /m.exec(ran.stdout) ?? [];
    const repeated = await sandbox.run(['analyse', 'repeat', id], quiet);
    expect(repeated).toMatchObject({ code: 0, stderr: '' });
  },
);
