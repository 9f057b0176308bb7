/**
 * Tells whether a page's `next` leads away from the API's origin. A token sent there would be given away, which
 * is why a walk asks by offset and never follows it. A relative one stays; one that is no URL counts as foreign.
 */
export function isForeignNext(next: string, origin: string): boolean {
  return !URL.canParse(next, origin) || new URL(next, origin).origin !== origin;
}
