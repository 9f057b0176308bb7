import type { QuotaRecord } from '../types/quota.js';

/** How the quota of one endpoint group of an account stands. */
export interface QuotaRow extends Pick<
  QuotaRecord,
  'group' | 'spent' | 'cooldownUntil' | 'refusedAt' | 'learnedBudget' | 'learnedAt'
> {
  /** Whose quota: the client id that asked. */
  readonly account: string;
}
