import type { ExportColumnType } from './export-column.js';

/** A license as the Data Package standard has it; a name or a path at least. */
export interface DataPackageLicense {
  readonly name?: string;
  readonly path?: string;
  readonly title?: string;
}

/** Where data came from; a title at best. */
export interface DataPackageSource {
  readonly title?: string;
  readonly path?: string;
  readonly email?: string;
  readonly version?: string;
}

/** A column of a table (Table Schema); `required` where it is never null. */
export interface DataPackageField {
  readonly name: string;
  readonly type: ExportColumnType;
  readonly format?: 'uri';
  readonly description: string;
  readonly constraints: { readonly required: boolean };
}

/** One file of a data package. `bytes` is its size, `hash` carries its algorithm: `sha256:...`. */
export interface DataPackageResource {
  readonly name: string;
  readonly type: 'table';
  readonly path: string;
  readonly description?: string;
  readonly format: string;
  readonly mediatype: string;
  readonly encoding?: 'utf-8';
  readonly bytes?: number;
  readonly hash?: string;
  /** Ours; the standard has no word for the number of rows, and allows others. */
  readonly rows?: number;
  readonly dialect?: Readonly<Record<string, string | boolean>>;
  readonly schema: {
    readonly $schema: string;
    readonly fields: readonly DataPackageField[];
    readonly missingValues: readonly string[];
    readonly primaryKey?: readonly string[];
  };
}

/** The content of a `datapackage.json`, by https://datapackage.org/standard/data-package/. */
export interface DataPackage {
  readonly $schema: string;
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  readonly created?: string;
  readonly sources?: readonly DataPackageSource[];
  readonly licenses?: readonly DataPackageLicense[];
  readonly resources: readonly DataPackageResource[];
}
