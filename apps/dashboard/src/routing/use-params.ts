import { changeParams, type ParamChanges } from './change-params.js';
import { buildHref } from './route.js';
import { useRoute } from './use-route.js';

/** The parameters of the present page, as they stand in the URL. */
export interface Params {
  /** A value; `otherwise` where there is none. */
  get(name: string, otherwise?: string): string;
  /** One of some words; the first one where the URL has none of them. */
  choose<W extends string>(name: string, words: readonly [W, ...W[]]): W;
  /** A day; `otherwise` where there is none, or none that is a day. */
  day(name: string, otherwise: string): string;
  all(name: string): string[];
  /** Writes some into the URL, beside those that are there; null takes one out. */
  set(changes: ParamChanges): void;
  /** The link that `set` would follow. */
  href(changes: ParamChanges): string;
}

/** Reads and writes the parameters of the present page. */
export function useParams(): Params {
  const { page, id, params } = useRoute();
  const href = (changes: ParamChanges) => buildHref(page ?? 'overview', id, changeParams(params, changes));
  return {
    get: (name, otherwise = '') => params.get(name) ?? otherwise,
    choose: (name, words) => words.find((word) => word === params.get(name)) ?? words[0],
    day(name, otherwise) {
      const given = params.get(name) ?? '';
      return /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given)) ? given : otherwise;
    },
    all: (name) => params.getAll(name),
    href,
    set(changes) {
      location.hash = href(changes);
    },
  };
}
