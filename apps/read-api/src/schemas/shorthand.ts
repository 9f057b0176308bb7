import { Type, type TObjectOptions, type TProperties, type TSchema } from 'typebox';

/** An object that has these properties and no others. */
export function closed(properties: TProperties, options: TObjectOptions = {}): TSchema {
  return Type.Object(properties, { additionalProperties: false, ...options });
}

/** A list of such objects. */
export function listOf(description: string, properties: TProperties): TSchema {
  return Type.Array(closed(properties), { description });
}

/** A value that may be null. */
export function nullable(type: 'string' | 'integer' | 'number', description: string): TSchema {
  return Type.Unsafe({ type: [type, 'null'], description });
}

/** Two ends of a range. */
export function interval(description: string, isNullable = false): TSchema {
  return Type.Unsafe({
    type: isNullable ? ['array', 'null'] : 'array',
    items: { type: 'number' },
    minItems: 2,
    maxItems: 2,
    description: `Lower and upper end. ${description}`,
  });
}

/** Always this word. */
export function oneWord(word: string): TSchema {
  return Type.Unsafe({ type: 'string', enum: [word] });
}
