// Runs everything that uses the packed libraries on other versions of Node: `npm run test:packages -- 22 24`.
import { checkNode } from './check-node.js';
import { compilePrograms } from './compile-programs.js';
import { createConsumer } from './create-consumer.js';
import { findNode } from './find-node.js';
import { buildSqliteDriver } from './sqlite-driver.js';

const print = (line: string) => process.stdout.write(`${line}\n`);
const versions = process.argv.slice(2);
if (versions.length === 0) {
  process.stderr.write('usage: npm run test:packages -- VERSION..., such as 22 24\n');
  process.exit(2);
}

const consumer = await createConsumer();
try {
  const complaints = await compilePrograms(consumer, consumer.typescriptPrograms, {
    typescript: 'workspace',
  });
  if (complaints !== '') throw new Error(complaints);
  // The drivers, which are what takes long, are compiled side by side.
  const nodes = await Promise.all(
    versions.map(async (version) => {
      const node = await findNode(version);
      return { version, found: node && { node, driver: await buildSqliteDriver(node) } };
    }),
  );
  const outcomes: string[] = [];
  for (const { version, found } of nodes) {
    if (found === null) print(`Node ${version}: NOT TESTED, the registry has none for this machine`);
    outcomes.push(found === null ? 'absent' : await checkNode(consumer, found, print));
  }
  const count = (outcome: string) => outcomes.filter((found) => found === outcome).length;
  print(
    `versions of Node: ${String(count('passed'))} passed, ${String(count('failed'))} failed, ${String(count('absent'))} could not be had`,
  );
  // What was not tried has not passed either.
  if (count('passed') < versions.length) process.exitCode = 1;
} finally {
  await consumer.close();
}
