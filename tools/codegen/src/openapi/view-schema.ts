import { isJsonObject } from './is-json-object.js';
import { type JsonObject, type OpenapiDocument } from './openapi-document.js';
import { resolveReference } from './resolve-reference.js';

/** The aspects of a schema that are compared, beside its fields. */
export const schemaAspects = [
  'type',
  'nullable',
  'deprecated',
  'enum',
  'pattern',
  'minimum',
  'maximum',
  'default',
] as const;
type SchemaAspect = (typeof schemaAspects)[number];

/** A field of an object. */
interface FieldView {
  readonly schema: unknown;
  /** The named schema that declares it, which may be one that is inherited from. */
  readonly declaredIn: string | null;
}

/** A schema with references followed and `allOf` merged, so that two ways to write one thing look alike. */
export interface SchemaView {
  readonly name: string | null;
  readonly aspects: Readonly<Record<SchemaAspect, string>>;
  readonly fields: ReadonlyMap<string, FieldView>;
  readonly required: ReadonlySet<string>;
  /** Schema of the elements of an array. */
  readonly items: unknown;
}

/**
 * Makes the view of one schema; its fields and elements stay as they were written.
 * @throws Error naming a reference that leads nowhere
 */
export function viewSchema(document: OpenapiDocument, schema: unknown): SchemaView {
  const { value, name } = resolveReference(document, schema);
  const alternative = findNullableAlternative(document, value);
  if (alternative !== null) {
    const view = viewSchema(document, alternative);
    return { ...view, aspects: { ...view.aspects, nullable: 'yes' } };
  }
  return merge(
    value,
    name,
    list(value.allOf).map((part) => viewSchema(document, part)),
  );
}

function merge(value: JsonObject, name: string | null, inherited: readonly SchemaView[]): SchemaView {
  const own = isJsonObject(value.properties) ? value.properties : {};
  const fields = new Map(inherited.flatMap((part) => [...part.fields]));
  // Parts of an allOf that are written in place belong to the schema around them.
  for (const [key, field] of fields) fields.set(key, { ...field, declaredIn: field.declaredIn ?? name });
  for (const [key, schema] of Object.entries(own)) fields.set(key, { schema, declaredIn: name });

  const required = [...inherited.flatMap((part) => [...part.required]), ...list(value.required).map(String)];
  const wraps = inherited.length === 1 && Object.keys(own).length === 0;
  return {
    name: name ?? (wraps ? (inherited[0]?.name ?? null) : null),
    aspects: mergeAspects(value, inherited),
    fields,
    required: new Set(required),
    items: value.items ?? inherited.find((part) => part.items !== undefined)?.items,
  };
}

function mergeAspects(value: JsonObject, inherited: readonly SchemaView[]): Record<SchemaAspect, string> {
  const inherit = (aspect: SchemaAspect): string =>
    inherited.map((part) => part.aspects[aspect]).find((text) => text !== 'none' && text !== 'no') ?? 'none';
  const show = (aspect: SchemaAspect): string =>
    value[aspect] === undefined ? inherit(aspect) : JSON.stringify(value[aspect]);
  // null passes an allOf only if it passes every part of it.
  const partsNullable = inherited.length > 0 && inherited.every((part) => part.aspects.nullable === 'yes');
  const typed = value.type !== undefined || value.properties !== undefined;
  return {
    type: showType(value) ?? inherit('type'),
    nullable: value.nullable === true || (partsNullable && !typed) ? 'yes' : 'no',
    deprecated: value.deprecated === true || inherit('deprecated') === 'yes' ? 'yes' : 'no',
    enum: Array.isArray(value.enum) ? value.enum.map(String).sort().join(' | ') : inherit('enum'),
    pattern: show('pattern'),
    minimum: show('minimum'),
    maximum: show('maximum'),
    default: show('default'),
  };
}

function showType(value: JsonObject): string | null {
  if (typeof value.type === 'string') return value.type;
  if (value.properties !== undefined) return 'object';
  for (const key of ['oneOf', 'anyOf'])
    if (value[key] !== undefined) return `${key} ${JSON.stringify(value[key])}`;
  return null;
}

/** `anyOf: [X, null]`, the way to make a reference nullable in OpenAPI 3.0 that validators understand. */
function findNullableAlternative(document: OpenapiDocument, value: JsonObject): unknown {
  const alternatives = list(value.anyOf);
  const others = alternatives.filter((part) => viewSchema(document, part).aspects.enum !== 'null');
  return alternatives.length === 2 && others.length === 1 ? others[0] : null;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
