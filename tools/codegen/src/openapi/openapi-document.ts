/** A JSON object whose members are not known yet. */
export type JsonObject = Record<string, unknown>;

/** An OpenAPI document, known no further than codegen needs. */
export interface OpenapiDocument extends JsonObject {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: JsonObject;
  readonly components?: JsonObject;
}
