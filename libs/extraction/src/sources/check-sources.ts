import { sourceNames } from './choose-sources.js';
import type { CustomSource } from './custom-source.js';

/**
 * Checks the sources that an extraction is given.
 * @throws TypeError that names the package and the option
 */
export function checkSources(sources: readonly CustomSource[]): void {
  const taken = new Set<string>(sourceNames);
  // Callers without types give anything.
  const given: unknown = sources;
  if (!Array.isArray(given)) refuse('is no list');
  for (const source of sources) {
    const name: unknown = (source as CustomSource | null | undefined)?.name;
    // Names reach terminals, logs and SQL of analysts.
    if (typeof name !== 'string' || !/^[a-z][a-z0-9-]{0,63}$/.test(name)) {
      refuse(`holds the name ${JSON.stringify(name)}: small letters, digits and hyphens, please`);
    }
    if (taken.has(name)) refuse(`holds the name ${name}, which is taken`);
    if (typeof (source.pages as unknown) !== 'function') refuse(`holds ${name}, which has no pages()`);
    taken.add(name);
  }
}

function refuse(problem: string): never {
  throw new TypeError(`@new-releases/extraction: option sources ${problem}`);
}
