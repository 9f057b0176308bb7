import type { AnalysisWithResult } from '@new-releases/read-api-client';
import { askFor } from '../../api/api-request.js';
import { useAnswer } from '../../api/use-answer.js';

/** What the sales of an analysis are counted in, and what is counted of releases. */
export interface SalesUnit {
  readonly measure: 'units' | 'revenue';
  /** Of revenue; null where none is known. */
  readonly currency: string | null;
  readonly counted: string;
}

/** Reads from an analysis what it counts. The currency of revenue is that of the product as the store knows it now. */
export function useSalesUnit(inputs: AnalysisWithResult['inputs']): SalesUnit {
  const [sales = {}] = readList(inputs.sales);
  const [releases = {}] = readList(inputs.releases);
  const measure = sales.measure === 'revenue' ? 'revenue' : 'units';
  const product = measure === 'revenue' && typeof sales.product === 'string' ? sales.product : null;
  const answer = useAnswer(
    product === null ? null : askFor('/v1/sales/products', { query: { product: [product] } }),
  );
  return {
    measure,
    currency: answer.value?.data[0]?.currency ?? null,
    counted: typeof releases.measure === 'string' ? releases.measure : 'releases',
  };
}

function readList(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
