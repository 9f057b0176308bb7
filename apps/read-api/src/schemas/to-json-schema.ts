import type { Column, ColumnType, ParameterType } from '@new-releases/storage/catalogue';
import { Type, type TSchema } from 'typebox';

const types: Readonly<Record<ColumnType, Readonly<Record<string, unknown>>>> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  datetime: { type: 'string', format: 'date-time' },
  object: { type: 'object', additionalProperties: true },
  array: { type: 'array', items: { type: 'string' } },
};

/** The schema of a column's values in JSON. */
export function toColumnSchema({ type, nullable, description, format }: Column): TSchema {
  const schema = types[type];
  return Type.Unsafe({
    ...schema,
    ...(nullable && { type: [schema.type, 'null'] }),
    ...(format !== undefined && { format }),
    description,
  });
}

/** A day, or a time with its zone. */
const dayOrTime = '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$';

/** The schema of a parameter's value. Times may be days, so they have no format of their own. */
export function toParameterSchema(type: ParameterType): TSchema {
  switch (type) {
    case 'string':
      return Type.String({ maxLength: 200 });
    case 'integer':
      return Type.Integer({ minimum: -999_999_999_999_999, maximum: 999_999_999_999_999 });
    case 'boolean':
      return Type.Boolean();
    case 'date':
      return Type.String({ format: 'date', examples: ['2026-11-20'] });
    case 'datetime':
      return Type.String({ pattern: dayOrTime, examples: ['2026-11-20T06:00:00Z'] });
  }
}
