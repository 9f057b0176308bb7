import type { Consumer } from './create-consumer.js';
import { findFailure, programNames } from './find-failure.js';
import type { NodeVersion } from './find-node.js';
import { runPrograms } from './run-programs.js';
import { installSqliteDriver } from './sqlite-driver.js';

/** What became of one version of Node. */
export type NodeOutcome = 'passed' | 'failed';

/** Runs the compiled programs of a consumer on a Node with a driver built for it, and says how each ended. */
export async function checkNode(
  consumer: Consumer,
  { node, driver }: { node: NodeVersion; driver: string },
  print: (line: string) => void,
): Promise<NodeOutcome> {
  await installSqliteDriver(consumer, driver);
  const results = await runPrograms(consumer, node.path);
  const failures = programNames.flatMap((name) => findFailure(name, results.get(name)) ?? []);
  const passed = programNames.length - failures.length;
  print(
    `Node ${node.version}: ${String(passed)} of ${String(programNames.length)} programs do what they are to do`,
  );
  for (const failure of failures) print(failure);
  return failures.length === 0 ? 'passed' : 'failed';
}
