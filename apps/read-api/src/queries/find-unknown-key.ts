import {
  type Catalogue,
  findKnownInstead,
  type KnownInstead,
  type ReleaseDimension,
} from '@new-releases/storage/catalogue';

/** Keys among which near ones are looked for: of artists and labels the most frequent. */
const mostKeys = 5000;

/** A day from which on there is nothing to count: only whether a key is known is asked. */
const neverReached = '9999-12-31';

/** A key that the store does not know, and what it has instead. */
export interface UnknownKey {
  readonly key: string;
  readonly instead: KnownInstead;
}

/** Tells which of some keys the store does not know, and what is near to it; null where it knows all of them. */
export function findUnknownKey(
  catalogue: Pick<Catalogue, 'countReleases' | 'listBusiest'>,
  { by, keys }: { readonly by: ReleaseDimension; readonly keys: readonly string[] },
): UnknownKey | null {
  const all = { by, period: 'week', from: null, to: null, newArtists: false } as const;
  const key = keys.find(
    (one) => catalogue.countReleases({ ...all, keys: [one], from: neverReached }) === null,
  );
  if (key === undefined) return null;
  const known =
    by === 'label' || by === 'artist'
      ? catalogue.listBusiest(by, mostKeys)
      : (catalogue.countReleases({ ...all, keys: null })?.keys ?? []);
  const named = known.map((one) => ({ key: one.key, name: one.name ?? one.key }));
  return { key, instead: findKnownInstead(key, named) };
}
