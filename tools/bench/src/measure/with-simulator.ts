import { type SimulatorProcess, startSimulator } from './start-simulator.js';

/** A simulator for the time of the work. */
export async function withSimulator<T>(
  flags: readonly string[],
  work: (simulator: SimulatorProcess) => Promise<T>,
): Promise<T> {
  const simulator = await startSimulator(flags);
  try {
    return await work(simulator);
  } finally {
    await simulator.stop();
  }
}
