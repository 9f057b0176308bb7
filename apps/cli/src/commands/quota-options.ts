import type { ParsedBudget } from '@new-releases/app-shell';

export interface QuotaOptions {
  account?: string;
  budget?: ParsedBudget;
  json: boolean;
}
