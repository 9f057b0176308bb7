import type { Analysis } from '@new-releases/read-api-client';
import type { Formats } from '../../format/create-formats.js';

/** How much an analysis found. One that was refused found nothing because it did not look: no 0. */
export function tellFound(
  { outcome, findings }: Pick<Analysis, 'outcome' | 'findings'>,
  formats: Pick<Formats, 'number'>,
): string {
  return outcome === 'refused' ? 'refused' : formats.number(findings);
}
