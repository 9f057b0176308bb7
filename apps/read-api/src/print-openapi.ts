// Entry point for codegen: prints the OpenAPI document, of which libs/read-api-client is made.
import { buildOpenapiDocument } from './build-openapi-document.js';

process.stdout.write(`${JSON.stringify(await buildOpenapiDocument(), null, 2)}\n`);
