import { useParams } from '../routing/use-params.js';
import type { ApiRequest } from './api-request.js';
import { type Answer, useAnswer } from './use-answer.js';

/** A page of a list; which one stands in the URL. */
export interface ListPage<Body> {
  readonly answer: Answer<Body>;
  /** Whether this is not the first page. */
  readonly hasCursor: boolean;
  /** The link to another page of the list; null: to the first. */
  readonly hrefOf: (cursor: string | null) => string;
}

/** Asks for the page that the URL names. @param ask puts the question; undefined: for the first page */
export function usePage<Body>(ask: (cursor: string | undefined) => ApiRequest<Body>): ListPage<Body> {
  const params = useParams();
  const cursor = params.get('cursor');
  return {
    answer: useAnswer(ask(cursor === '' ? undefined : cursor)),
    hasCursor: cursor !== '',
    hrefOf: (value) => params.href({ cursor: value }),
  };
}
