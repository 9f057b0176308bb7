import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';

/**
 * The headers that helmet sets, which are the same for all responses: asked for once, for it would put them together anew for
 * each, and they would be a good part of what a 304 costs.
 */
export function buildSecurityHeaders(): Readonly<Record<string, string>> {
  const setHeaders = helmet({
    // Answers are data, never pages: should a browser show one, it is to load nothing.
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    // Whether it is reached by https is for what stands before it to know.
    strictTransportSecurity: false,
  });
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  setHeaders(response.req, response, (error) => {
    if (error instanceof Error) throw error;
  });
  return Object.fromEntries(
    Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]),
  );
}
