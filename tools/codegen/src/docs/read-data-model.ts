import schemaWasm from '@prisma/prisma-schema-wasm';

/** A column of the store. */
interface DataColumn {
  readonly name: string;
  readonly type: 'TEXT' | 'INTEGER' | 'REAL' | 'BOOLEAN';
  readonly nullable: boolean;
  /** As SQL has it; null where there is none. */
  readonly default: string | null;
  readonly description: string;
}

/** A table of the store; columns are named as SQL has them. */
export interface DataTable {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly DataColumn[];
  readonly key: readonly string[];
  readonly unique: readonly (readonly string[])[];
  readonly indexes: readonly (readonly string[])[];
  readonly references: readonly {
    readonly columns: readonly string[];
    readonly table: string;
    readonly to: readonly string[];
    readonly onDelete: string;
  }[];
}

interface Field {
  readonly name: string;
  readonly dbName?: string | null;
  readonly kind: string;
  readonly type: string;
  readonly isRequired: boolean;
  readonly default?: unknown;
  readonly documentation?: string;
  readonly relationFromFields?: readonly string[];
  readonly relationToFields?: readonly string[];
  readonly relationOnDelete?: string;
}
interface Model {
  readonly name: string;
  readonly dbName: string | null;
  readonly fields: readonly Field[];
  readonly documentation?: string;
}
interface Index {
  readonly model: string;
  readonly type: 'id' | 'unique' | 'normal';
  readonly fields: readonly { readonly name: string }[];
}

const sqlTypes: Readonly<Record<string, DataColumn['type']>> = {
  String: 'TEXT',
  Int: 'INTEGER',
  Float: 'REAL',
  Boolean: 'BOOLEAN',
};

/**
 * Reads tables and columns from a Prisma schema, with their `///` comments.
 * @param schema text of the schema
 * @throws Error that names every table and column without a comment, or with a type that is not known here
 */
export function readDataModel(schema: string): DataTable[] {
  const request = JSON.stringify({ prismaSchema: [['schema.prisma', schema]] });
  const { datamodel } = JSON.parse(schemaWasm.get_dmmf(request)) as {
    datamodel: { models: readonly Model[]; indexes: readonly Index[] };
  };
  const faults = datamodel.models.flatMap(listFaults);
  if (faults.length > 0) throw new Error(`prisma/schema.prisma: ${faults.join('; ')}`);
  return datamodel.models.map((model) => toTable(model, datamodel.models, datamodel.indexes));
}

function listFaults(model: Model): string[] {
  const columns = listColumns(model);
  return [
    ...(model.documentation ? [] : [`${model.name} has no /// comment`]),
    ...columns.flatMap(({ name, documentation }) =>
      documentation ? [] : [`${model.name}.${name} has no /// comment`],
    ),
    ...columns.flatMap(({ name, type }) =>
      sqlTypes[type] === undefined ? [`${model.name}.${name} has a type that is not known: ${type}`] : [],
    ),
  ];
}

function listColumns(model: Model): Field[] {
  return model.fields.filter(({ kind }) => kind !== 'object');
}

function toTable(model: Model, models: readonly Model[], indexes: readonly Index[]): DataTable {
  const listIndexes = (type: Index['type']) =>
    indexes
      .filter((index) => index.model === model.name && index.type === type)
      .map(({ fields }) => fields.map(({ name }) => toColumnName(model, name)));
  return {
    name: toTableName(model),
    description: model.documentation ?? '',
    columns: listColumns(model).map((field) => ({
      name: field.dbName ?? field.name,
      type: sqlTypes[field.type] ?? 'TEXT',
      nullable: !field.isRequired,
      default: toDefault(field.default),
      description: (field.documentation ?? '').replaceAll('\n', ' '),
    })),
    key: listIndexes('id')[0] ?? [],
    unique: listIndexes('unique'),
    indexes: listIndexes('normal'),
    references: model.fields
      .filter(({ relationFromFields }) => (relationFromFields?.length ?? 0) > 0)
      .map((field) => toReference(model, field, models)),
  };
}

function toReference(model: Model, field: Field, models: readonly Model[]): DataTable['references'][number] {
  const target = models.find(({ name }) => name === field.type);
  if (target === undefined)
    throw new Error(`prisma/schema.prisma: ${model.name}.${field.name} leads nowhere`);
  return {
    columns: (field.relationFromFields ?? []).map((name) => toColumnName(model, name)),
    table: toTableName(target),
    to: (field.relationToFields ?? []).map((name) => toColumnName(target, name)),
    onDelete: field.relationOnDelete ?? 'Restrict',
  };
}

function toTableName({ dbName, name }: Model): string {
  return dbName ?? name;
}

function toColumnName(model: Model, name: string): string {
  const field = model.fields.find((one) => one.name === name);
  return field?.dbName ?? name;
}

function toDefault(value: unknown): string | null {
  switch (typeof value) {
    case 'boolean':
      return value ? '1' : '0';
    case 'number':
      return String(value);
    case 'string':
      return `'${value}'`;
    default:
      // The one function that is used is autoincrement().
      return value === undefined || value === null ? null : 'next number';
  }
}
