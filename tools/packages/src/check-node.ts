import type { Consumer } from './create-consumer.js';
import { findFailure, programNames } from './find-failure.js';
import { findNode } from './find-node.js';
import { runPrograms } from './run-programs.js';
import { buildSqliteDriver } from './sqlite-driver.js';

/** What became of one version of Node; `absent`: it could not be had, so nothing is known of it. */
export type NodeOutcome = 'passed' | 'failed' | 'absent';

/** Runs the compiled programs of a consumer on a version of Node, such as `22`, and says how each ended. */
export async function checkNode(
  consumer: Consumer,
  wanted: string,
  print: (line: string) => void,
): Promise<NodeOutcome> {
  const node = await findNode(wanted);
  if (node === null) {
    print(`Node ${wanted}: NOT TESTED, the registry has none for this machine`);
    return 'absent';
  }
  await buildSqliteDriver(consumer, node);
  const results = await runPrograms(consumer, node.path);
  const failures = programNames.flatMap((name) => findFailure(name, results.get(name)) ?? []);
  const passed = programNames.length - failures.length;
  print(
    `Node ${node.version}: ${String(passed)} of ${String(programNames.length)} programs do what they are to do`,
  );
  for (const failure of failures) print(failure);
  return failures.length === 0 ? 'passed' : 'failed';
}
