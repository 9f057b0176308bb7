const { env } = require('node:process');
const circus = require('jest-circus/runner');

const runCircus = circus.default ?? circus;

/** Test files that this process has run: the names of their tests, and a result with all of them skipped. */
const known = new Map();
/** The mutant that a test has found. */
let found;

/**
 * Jest's own test runner for mutants, without what is in vain: files that have none of the tests which reach the
 * mutant (Stryker gives them by name), and whatever comes after the test that finds it (Jest knows `bail` on the
 * command line only). Without the latter a mutant that hangs costs the time limit of every test that meets it.
 *
 * Stryker takes it for Jest's own by its file name. `env` names the mutant that is active.
 */
module.exports = async function runTestFile(globalConfig, config, environment, runtime, testPath, ...rest) {
  const mutant = env.__STRYKER_ACTIVE_MUTANT__;
  if (mutant === undefined) found = undefined;
  else {
    if (isInVain(mutant, testPath, globalConfig.testNamePattern)) return known.get(testPath).nothing;
    stopAtFinding(mutant, environment);
  }
  const result = await runCircus(globalConfig, config, environment, runtime, testPath, ...rest);
  if (result.testExecError == null) known.set(testPath, remember(result));
  return result;
};

function isInVain(mutant, testPath, testNamePattern) {
  const file = known.get(testPath);
  if (file === undefined) return false;
  if (mutant === found) return true;
  if (!testNamePattern) return false;
  const pattern = new RegExp(testNamePattern, 'i');
  return !file.names.some((name) => pattern.test(name));
}

/** From the test on that fails, all others are skipped. */
function stopAtFinding(mutant, environment) {
  const handle = environment.handleTestEvent?.bind(environment);
  environment.handleTestEvent = async (event, state) => {
    await handle?.(event, state);
    if (event.name === 'test_start' && mutant === found) event.test.mode = 'skip';
    if (event.name === 'test_done' && event.test.errors.length > 0) found = mutant;
  };
}

/** Jest takes a file without any test for a mistake, so its tests are there, and skipped. */
function remember(result) {
  const { testResults } = result;
  const skipped = { status: 'pending', failureMessages: [], failureDetails: [] };
  const counts = { numFailingTests: 0, numPassingTests: 0, numPendingTests: testResults.length };
  const nothing = {
    ...result,
    ...counts,
    failureMessage: null,
    testResults: testResults.map((test) => ({ ...test, ...skipped })),
  };
  return { names: testResults.map(({ fullName }) => fullName), nothing };
}
