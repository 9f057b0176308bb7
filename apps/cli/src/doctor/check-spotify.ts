import { loadEnvironment, type Environment } from '@new-releases/app-shell/environment';
import { probeAccess, type AccessProbe } from '@new-releases/extraction';
import { describeFailure } from '../describe-failure.js';
import type { CommandIo } from '../io.js';
import { formatTime } from '../output/format-time.js';
import { createDoctorLedger } from './create-doctor-ledger.js';
import { describeAccess } from './describe-access.js';
import { describeMemory } from './describe-memory.js';
import type { Finding } from './finding.js';
import { readMemory } from './read-memory.js';

/** More than this and a Retry-After date, or a token's end, is misjudged. */
const tolerableSkewMs = 30_000;

/** The group of endpoints that the one call belongs to. */
const probedGroup = 'new-releases';

/**
 * Tells what is remembered of this app, then asks for a token and one new release. The latter is counted in the store
 * if there is one, and left out where Spotify closed the group.
 */
export async function checkSpotify(
  environment: Environment,
  io: Pick<CommandIo, 'env' | 'cwd'>,
): Promise<Finding[]> {
  const { clientId, clientSecret, apiUrl, tokenUrl } = environment;
  if (clientId === null || clientSecret === null) {
    return [{ level: 'bad', subject: 'credentials', ...missingCredentials(io) }];
  }
  const memory = await readMemory(environment, clientId);
  const remembered = memory ? describeMemory(memory, Date.now()) : [];
  const cooldown = memory?.cooldowns.find(({ group }) => group === probedGroup);
  const connection = { clientId, clientSecret: clientSecret.reveal(), apiUrl, tokenUrl };
  const counted = memory && createDoctorLedger({ path: environment.databasePath, account: clientId });
  const probe = await probeAccess({
    ...connection,
    tokenOnly: cooldown !== undefined,
    ...(counted && { ledger: counted.ledger }),
  });
  if (!probe.token.ok) {
    return [...remembered, { level: 'bad', subject: 'token', ...describeFailure(probe.token.error) }];
  }
  const token: Finding = {
    level: 'ok',
    subject: 'token',
    message: `${tokenUrl} accepted the credentials`,
  };
  if (cooldown) {
    const opens = formatTime(cooldown.cooldownUntil);
    const message = `not asked: the quota of ${probedGroup} is used up until ${opens}`;
    return [...remembered, token, { level: 'note', subject: 'access', message }];
  }
  const problem = counted?.problem() ?? null;
  const uncounted: Finding[] =
    problem === null
      ? []
      : [{ level: 'note', subject: 'quota', message: `the one request was not counted: ${problem}` }];
  return [...remembered, token, ...describeAccess(probe, memory, apiUrl), ...uncounted, describeClock(probe)];
}

/** The same words, and the same exit code, that `extract` has for it. */
function missingCredentials({ env, cwd }: Pick<CommandIo, 'env' | 'cwd'>): {
  message: string;
  exitCode: number;
} {
  try {
    loadEnvironment({ env, cwd, requireCredentials: true });
  } catch (error) {
    return describeFailure(error);
  }
  return { message: 'no credentials', exitCode: 78 };
}

function describeClock({ clockSkewMs }: AccessProbe): Finding {
  const subject = 'clock';
  if (clockSkewMs === null)
    return { level: 'note', subject, message: 'Spotify sent no Date to compare with' };
  const seconds = Math.round(Math.abs(clockSkewMs) / 1000);
  if (Math.abs(clockSkewMs) <= tolerableSkewMs) {
    return { level: 'ok', subject, message: `within ${Math.max(1, seconds)} s of Spotify's` };
  }
  const direction = clockSkewMs > 0 ? 'ahead of' : 'behind';
  return { level: 'note', subject, message: `${seconds} s ${direction} Spotify's; set this machine's clock` };
}
