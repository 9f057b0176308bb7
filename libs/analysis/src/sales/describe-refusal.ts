import type { SalesRefusal } from '@new-releases/storage';
import type { SalesFault } from './sales-fault.js';

/** Says why a row cannot stand beside the others, or beside what the store has. */
export function describeRefusal(
  refusal: SalesRefusal,
  file: { currency: string | null; timeZone: string },
): SalesFault {
  const { line } = refusal;
  const fault = (reason: string): SalesFault => ({ line, column: null, value: null, reason });
  const wayOut = 'give the product another name here, or remove the files that it is in';
  switch (refusal.reason) {
    case 'repeated':
      return fault(
        `is of the same product, region and day as line ${refusal.firstLine}, so neither is taken: add them up, or take one out`,
      );
    case 'currency':
      return fault(
        `is in ${file.currency ?? ''}, and the product has been in ${refusal.known} so far: ${wayOut}`,
      );
    case 'time-zone':
      return fault(
        `has days of ${file.timeZone}, and the product has had days of ${refusal.known} so far: ${wayOut}`,
      );
    case 'regions':
      return fault(
        `${refusal.known ? 'has no region, and the product has had some' : 'has a region, and the product has had none'} so far: ${wayOut}`,
      );
  }
}
