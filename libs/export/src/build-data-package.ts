import { buildDataResource, type DataResourceOptions } from './build-data-resource.js';
import { checkOption } from './check-option.js';
import type { DataPackage, DataPackageLicense, DataPackageSource } from './data-package.js';
import { isDataPackageName } from './is-data-package-name.js';
import { parseInstant } from './parse-instant.js';

/** What a `datapackage.json` is to tell. */
export interface DataPackageOptions {
  /** Lower-case letters, digits, `.`, `-` and `_`. */
  name: string;
  title?: string;
  description?: string;
  /** RFC 3339. */
  created?: string;
  sources?: readonly DataPackageSource[];
  licenses?: readonly DataPackageLicense[];
  resources: readonly DataResourceOptions[];
}

/** Builds what a `datapackage.json` says of files that were written here. Throws a TypeError that names the option. */
export function buildDataPackage(options: DataPackageOptions): DataPackage {
  const { name, title, description, created, sources, licenses, resources } = options;
  checkOption('name', isDataPackageName(name), 'must be of lower-case letters, digits, . - and _');
  checkOption('created', created === undefined || isInstant(created), 'must be a time of RFC 3339');
  // The standard asks for as much. An empty list it forbids, so that is left out below.
  checkOption(
    'sources',
    sources === undefined || isListOf(sources, ['title', 'path', 'email', 'version']),
    'must each have a title, path, email or version',
  );
  checkOption(
    'licenses',
    licenses === undefined || isListOf(licenses, ['name', 'path']),
    'must each have a name or a path',
  );
  checkOption('resources', Array.isArray(resources) && resources.length > 0, 'must hold at least one');
  const names = new Set(resources.map((resource) => resource.name));
  checkOption('resources', names.size === resources.length, 'must each have a name of their own');
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(created !== undefined && { created }),
    ...(sources !== undefined && sources.length > 0 && { sources }),
    ...(licenses !== undefined && licenses.length > 0 && { licenses }),
    resources: resources.map((resource) => buildDataResource(resource)),
  };
}

function isInstant(value: unknown): boolean {
  return typeof value === 'string' && parseInstant(value) !== undefined;
}

function isListOf(values: unknown, oneOf: readonly string[]): boolean {
  return (
    Array.isArray(values) &&
    values.every((value: unknown) => {
      return typeof value === 'object' && value !== null && oneOf.some((key) => Object.hasOwn(value, key));
    })
  );
}
