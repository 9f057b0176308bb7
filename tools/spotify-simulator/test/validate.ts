import { openapiDocument, type OpenapiDocument } from '@new-releases/spotify-types';
import { Ajv, type ValidateFunction } from 'ajv';

const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addSchema(openapiDocument, 'openapi');
const compiled = new Map<string, ValidateFunction>();

/** What is wrong with a value by a schema of the OpenAPI document; empty when nothing is. */
export function findErrors(schema: keyof OpenapiDocument['components']['schemas'], value: unknown): string[] {
  const validate = compiled.get(schema) ?? ajv.compile({ $ref: `openapi#/components/schemas/${schema}` });
  compiled.set(schema, validate);
  return validate(value) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message ?? ''}`);
}
