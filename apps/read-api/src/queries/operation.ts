import type {
  Catalogue,
  CataloguePage,
  FacetCount,
  KeysetPosition,
  ListQuery,
  SummaryQuery,
  SummaryRow,
} from '@new-releases/storage/catalogue';

/** A question to the catalogue as plain data, so that it can be put here or in a thread. */
export type Operation =
  | { kind: 'page'; query: ListQuery; limit: number; after: KeysetPosition | null }
  | { kind: 'count'; query: ListQuery }
  | { kind: 'facet'; query: ListQuery; column: string; limit: number }
  | { kind: 'summary'; query: SummaryQuery; limit: number };

/** What each question is answered with. */
export interface Answers {
  page: CataloguePage;
  count: number;
  facet: FacetCount[];
  summary: SummaryRow[];
}

/** Puts a question. @throws CatalogueTimeoutError, or a StoreError */
export function perform<Kind extends Operation['kind']>(
  catalogue: Catalogue,
  operation: Extract<Operation, { kind: Kind }>,
  timeLimitMs: number,
): Answers[Kind];
export function perform(
  catalogue: Catalogue,
  operation: Operation,
  timeLimitMs: number,
): Answers[keyof Answers] {
  switch (operation.kind) {
    case 'page': {
      const { query, limit, after } = operation;
      return catalogue.listPage(query, { limit, after, timeLimitMs });
    }
    case 'count':
      return catalogue.count(operation.query, { timeLimitMs });
    case 'facet': {
      const { query, column, limit } = operation;
      return catalogue.countByValue(query, column, { limit, timeLimitMs });
    }
    case 'summary':
      return catalogue.summarise(operation.query, { limit: operation.limit, timeLimitMs });
  }
}
