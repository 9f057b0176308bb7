import { type components, type paths } from './generated/openapi.js';

/** Our OpenAPI document, typed as far as programs look into it. */
export interface OpenapiDocument {
  readonly [other: string]: unknown;
  readonly openapi: string;
  readonly info: { readonly [other: string]: unknown; readonly title: string; readonly version: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<keyof paths, object>>;
  readonly components: {
    readonly [other: string]: unknown;
    readonly schemas: Readonly<Record<keyof components['schemas'], object>>;
  };
}
