import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { type JsonObject, type OpenapiDocument } from '../openapi/openapi-document.js';
import { describeSource } from './describe-source.js';
import { dropProse } from './drop-prose.js';
import { renderHeader } from './render-header.js';

/** The schemas that records are held against, by the names of the functions that do it. */
const schemas = {
  album: 'Album',
  simplifiedAlbum: 'SimplifiedAlbum',
  simplifiedTrack: 'SimplifiedTrack',
  artist: 'Artist',
} as const;

/** A JavaScript module and the declarations that stand beside it. */
export interface RenderedValidators {
  readonly module: string;
  readonly declarations: string;
}

/**
 * Compiles the validators of the records we read, so that a program that uses them neither loads a validator
 * library nor compiles a schema. They find every fault of a record, not its first alone; formats are not checked.
 * @throws Error naming the schema that the document lacks, or a construct that needs Ajv when it runs
 */
export function renderValidators(document: OpenapiDocument): RenderedValidators {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    validateFormats: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema(JSON.parse(JSON.stringify(document, dropProse)) as JsonObject, 'spotify');
  const references: Record<string, string> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    const reference = `spotify#/components/schemas/${schema}`;
    if (ajv.getSchema(reference) === undefined) throw new Error(`the document has no schema ${schema}`);
    references[name] = reference;
  }
  const code = standalone.default(ajv, references);
  const helper = /require\(([^)]*)\)/u.exec(code)?.[1];
  // An ES module cannot require, and what runs is to do without Ajv.
  if (helper !== undefined) throw new Error(`the validators need ${helper}: say it with other keywords`);
  const header = renderHeader(describeSource(document), 'types');
  return { module: `${header}${code.trimEnd()}\n`, declarations: header + renderDeclarations() };
}

function renderDeclarations(): string {
  const lines = Object.entries(schemas).map(([name, schema]) => {
    return `/** Holds a record against the schema ${schema}. */\nexport declare const ${name}: Validate;\n`;
  });
  return `/** One fault of a record. */
export interface ValidationFault {
  /** JSON pointer into the record, \`''\` for the record itself. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly message: string;
}

/** Says whether a record holds; \`errors\` has the faults of the last record that was asked about, null for none. */
export interface Validate {
  (record: unknown): boolean;
  readonly errors?: readonly ValidationFault[] | null;
}

${lines.join('\n')}`;
}
