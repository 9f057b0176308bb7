import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { programVersion } from '../program-version.js';
import { namedSchemas } from '../schemas/row-schemas.js';

const description = `Newly released albums on Spotify, their tracks and artists, as an extraction has stored them.

Rows are chosen by parameters named after columns: \`label=Warner\`, \`popularity.gte=50\`, \`label.known=false\`. A parameter given twice means any of its values. Pages follow each other by \`page.next\`. Every row carries \`spotify_url\`: link back to it wherever the row is shown.`;

/** The page loads nothing from elsewhere; Swagger UI writes styles into its elements. */
const onlyFromHere = {
  'default-src': ["'none'"],
  'connect-src': ["'self'"],
  'font-src': ["'self'", 'data:'],
  'img-src': ["'self'", 'data:'],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** Serves the document at `/openapi.json` and a page to read it at `/docs`, all of it from this machine. */
export async function registerDocumentation(app: FastifyInstance): Promise<void> {
  for (const schema of namedSchemas) app.addSchema(schema);
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'new-releases', version: programVersion, description, license: { name: 'MIT' } },
      servers: [{ url: '/' }],
      components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
      security: [{}, { key: [] }],
    },
    refResolver: {
      buildLocalReference: (json, _base, _fragment, index) =>
        typeof json.$id === 'string' ? json.$id : `schema-${index}`,
    },
  });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: onlyFromHere,
    uiConfig: { docExpansion: 'list', displayRequestDuration: true, validatorUrl: null },
    theme: { title: 'new-releases: read API' },
  });
  app.get('/openapi.json', { schema: { hide: true } }, (_request, reply) =>
    reply.header('cache-control', 'private, no-cache').send(app.swagger()),
  );
}
