import { loadEnvironment, type Environment } from '@new-releases/app-shell/environment';
import { probeAccess, type AccessProbe } from '@new-releases/extraction';
import { describeFailure } from '../describe-failure.js';
import type { Finding } from './finding.js';

/** More than this and a Retry-After date, or a token's end, is misjudged. */
const tolerableSkewMs = 30_000;

/** Asks for a token and one new release; a failure of the first makes the second needless. */
export async function checkSpotify(environment: Environment): Promise<Finding[]> {
  const { clientId, clientSecret, apiUrl, tokenUrl } = environment;
  if (clientId === null || clientSecret === null) {
    return [{ level: 'bad', subject: 'credentials', ...missingCredentials() }];
  }
  const probe = await probeAccess({ clientId, clientSecret: clientSecret.reveal(), apiUrl, tokenUrl });
  if (!probe.token.ok) return [{ level: 'bad', subject: 'token', ...describeFailure(probe.token.error) }];
  return [
    { level: 'ok', subject: 'token', message: `${tokenUrl} accepted the credentials` },
    describeAccess(probe),
    describeClock(probe),
  ];
}

/** The same words, and the same exit code, that `extract` has for it. */
function missingCredentials(): { message: string; exitCode: number } {
  try {
    loadEnvironment({ env: {}, cwd: '/', requireCredentials: true });
  } catch (error) {
    return describeFailure(error);
  }
  return { message: 'no credentials', exitCode: 78 };
}

function describeAccess(probe: AccessProbe): Finding {
  const subject = 'access';
  switch (probe.access) {
    case 'extended':
      return { level: 'ok', subject, message: 'new releases and batch reads are open to this app' };
    case 'development':
      return {
        level: 'note',
        subject,
        message: `a development app: new releases and batch reads are refused (${probe.evidence ?? '403'})`,
      };
    case null:
      return { level: 'bad', subject, ...describeFailure(probe.error) };
  }
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
