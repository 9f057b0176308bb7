import { loadEnvironment, type Environment } from '@new-releases/app-shell/environment';
import { exitCodes } from '@new-releases/app-shell/exit-codes';
import { describeFailure } from '../describe-failure.js';
import { checkSpotify } from '../doctor/check-spotify.js';
import { checkStore } from '../doctor/check-store.js';
import type { Finding } from '../doctor/finding.js';
import type { CommandIo } from '../io.js';
import { printJson } from '../output/print-json.js';
import type { DoctorOptions } from './doctor-options.js';

const marks = { ok: 'ok  ', note: 'note', bad: 'BAD ' } as const;

/** `doctor`: what is in order, what is not, and what to do; the exit code is that of the first thing not in order. */
export async function doctor(options: DoctorOptions, io: CommandIo): Promise<number> {
  const findings: Finding[] = [];
  const environment = tryEnvironment(io, findings);
  if (environment) {
    findings.push(...(await checkStore(environment)));
    findings.push(...(await checkSpotify(environment, io)));
  }
  if (options.json) {
    await printJson(io, findings);
  } else {
    const width = Math.max(...findings.map(({ subject }) => subject.length));
    for (const { level, subject, message } of findings) {
      io.stdout.write(`${marks[level]}  ${subject.padEnd(width)}  ${message}\n`);
    }
  }
  return findings.find(({ level }) => level === 'bad')?.exitCode ?? exitCodes.ok;
}

function tryEnvironment(io: CommandIo, findings: Finding[]): Environment | null {
  try {
    const environment = loadEnvironment({ env: io.env, cwd: io.cwd });
    findings.push({ level: 'ok', subject: 'configuration', message: 'the environment is valid' });
    return environment;
  } catch (error) {
    const { message, exitCode } = describeFailure(error);
    findings.push({ level: 'bad', subject: 'configuration', message, exitCode });
    return null;
  }
}
