import { CatalogueTimeoutError } from '@new-releases/storage/catalogue';
import { BusyError } from '../queries/busy-error.js';
import type { Answers, Operation } from '../queries/operation.js';
import type { ReadApiContext } from '../read-api-context.js';

/** Asks what is near to a name that is unknown. Null where that takes too long to find: it is a help, and not what was asked for. */
export async function askForNear<Kind extends 'unknown-key' | 'unknown-sales'>(
  { queries }: Pick<ReadApiContext, 'queries'>,
  operation: Extract<Operation, { kind: Kind }>,
): Promise<Answers[Kind] | null> {
  try {
    return (await queries.ask<Kind>(operation)).value;
  } catch (error) {
    if (error instanceof CatalogueTimeoutError || error instanceof BusyError) return null;
    throw error;
  }
}
