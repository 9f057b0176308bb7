import type { AccessProbe } from '@new-releases/extraction';
import { describeFailure } from '../describe-failure.js';
import type { Finding } from './finding.js';
import type { Memory } from './read-memory.js';

const subject = 'access';
/** The operations that the two access worlds differ in. */
const closedInDevelopment = ['get-new-releases', 'get-multiple-albums', 'get-multiple-artists'];

/** What the answer to the one call means, also beside what the store remembers. */
export function describeAccess(probe: AccessProbe, memory: Memory | null, apiUrl: string): Finding[] {
  switch (probe.access) {
    case 'extended': {
      const open: Finding = { level: 'ok', subject, message: 'new releases are open to this app' };
      const refused = (memory?.capabilities ?? []).filter(
        ({ operation, available }) => !available && closedInDevelopment.includes(operation),
      );
      if (refused.length === 0) return [open];
      const names = refused.map(({ operation }) => operation).join(', ');
      return [
        open,
        {
          level: 'note',
          subject,
          message: `the store still remembers a refusal of ${names}; extract --access extended overrides it`,
        },
      ];
    }
    case 'development':
      return [{ level: 'note', subject, message: describeRefusal(probe, apiUrl) }];
    case null:
      return [{ level: 'bad', subject, ...describeFailure(probe.error) }];
  }
}

function describeRefusal({ status, evidence }: AccessProbe, apiUrl: string): string {
  if (status === 404) {
    return `new releases answered 404, which proves nothing: SPOTIFY_API_URL may be wrong (${apiUrl}); if it is right, this is a development app`;
  }
  return `a development app: new releases and batch reads are refused (${evidence ?? '403'})`;
}
