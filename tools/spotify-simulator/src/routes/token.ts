import { type IncomingHttpHeaders } from 'node:http';
import { type Answer } from '../answer.js';

export interface TokenRequest {
  method: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface TokenSettings {
  clientId: string | null;
  clientSecret: string | null;
  ttlSeconds: number;
  /** Issues a token. */
  issue: () => string;
}

/**
 * POST /api/token, client credentials flow
 * (https://developer.spotify.com/documentation/web-api/tutorials/client-credentials-flow). Errors have the OAuth shape; bad
 * credentials are 400, as Spotify answers, not 401.
 */
export function answerToken(settings: TokenSettings, { method, headers, body }: TokenRequest): Answer {
  if (method !== 'POST') return refuse(405, 'invalid_request', 'Method not allowed');
  if (!(headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')) {
    return refuse(415, 'server_error', 'Unsupported content type');
  }
  const form = new URLSearchParams(body);
  const credentials = parseBasic(headers.authorization) ?? {
    id: form.get('client_id') ?? '',
    secret: form.get('client_secret') ?? '',
  };
  if (credentials.id === '' && credentials.secret === '') return refuse(400, 'invalid_client');
  if (credentials.id !== (settings.clientId ?? credentials.id) || credentials.id === '') {
    return refuse(400, 'invalid_client', 'Invalid client');
  }
  if (credentials.secret !== (settings.clientSecret ?? credentials.secret) || credentials.secret === '') {
    return refuse(400, 'invalid_client', 'Invalid client secret');
  }
  if (form.get('grant_type') !== 'client_credentials') {
    return refuse(400, 'unsupported_grant_type', 'grant_type parameter is missing or not supported');
  }
  const token = { access_token: settings.issue(), token_type: 'Bearer', expires_in: settings.ttlSeconds };
  return { status: 200, body: JSON.stringify(token) };
}

function refuse(status: number, error: string, description?: string): Answer {
  return {
    status,
    body: JSON.stringify({ error, ...(description === undefined ? {} : { error_description: description }) }),
  };
}

/** Id and secret of a Basic header (RFC 7617), null when there is none. */
function parseBasic(header: string | undefined): { id: string; secret: string } | null {
  const encoded = /^Basic\s+(\S+)$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return null;
  const [id = '', ...secret] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  return { id, secret: secret.join(':') };
}
