import { buildHref } from '../routing/route.js';

/** Says that no release is known of a label or an artist, or of some of them, and leads to those that are. */
export function UnknownKey({ by, keys }: { by: 'artist' | 'label'; keys: readonly string[] }) {
  const names = keys.map((key) => `“${key}”`).join(', ');
  const [first, all] =
    by === 'label'
      ? [`No release of a label ${names} is in the store.`, 'To all labels']
      : [`No release of an artist of the id ${names} is in the store.`, 'To all artists'];
  return (
    <>
      {first} <a href={buildHref(by === 'label' ? 'labels' : 'artists')}>{all}</a>
    </>
  );
}
