import { createSimulator, type Simulator, type SimulatorOptions } from '../src/index.js';

/** A running simulator with a token at hand. */
export interface Started {
  simulator: Simulator;
  apiUrl: string;
  tokenUrl: string;
  token: string;
  /** GET below /v1 with the token. */
  get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  /** The same, as JSON, whatever the status. */
  json: (path: string) => Promise<Json>;
}

/** An answer as tests look into it. */
export interface Json {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly name: string;
  readonly items: (Json | null)[];
  readonly total: number;
  readonly next: string | null;
  readonly total_tracks: number;
  readonly album_group: string;
  readonly external_ids: { readonly isrc: string };
  readonly linked_from: Json;
  readonly tracks: Json;
  /** A page in listings, an array in batches. */
  readonly albums: Json & (Json | null)[];
  readonly artists: Json & (Json | null)[];
}

/** Starts a simulator for one test and stops it afterwards. */
export async function withSimulator(
  options: SimulatorOptions,
  use: (started: Started) => Promise<void>,
): Promise<void> {
  const simulator = createSimulator(options);
  const { apiUrl, tokenUrl } = await simulator.listen();
  try {
    const { token } = await requestToken(tokenUrl);
    const get = (path: string, headers?: Record<string, string>): Promise<Response> =>
      fetch(`${apiUrl}${path}`, { headers: { authorization: `Bearer ${token}`, ...headers } });
    const json = async (path: string): Promise<Json> => (await (await get(path)).json()) as Json;
    await use({ simulator, apiUrl, tokenUrl, token, get, json });
  } finally {
    await simulator.close();
  }
}

/** Asks for a token as the client credentials flow does. */
export async function requestToken(
  tokenUrl: string,
  { id = 'some-client', secret = 'some-secret', body = 'grant_type=client_credentials' } = {},
): Promise<{ status: number; token: string; body: Json }> {
  const response = await fetch(tokenUrl, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body,
  });
  const answer = (await response.json()) as Json;
  return { status: response.status, token: String(answer.access_token), body: answer };
}
