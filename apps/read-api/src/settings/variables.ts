/** A variable as the documentation shows it. */
export interface VariableDescription {
  readonly name: string;
  readonly description: string;
  /** As it would be written; null where there is none. */
  readonly default: string | null;
}

/** Every variable that the read API reads beyond those of all apps, in the order of the documentation. */
export const readApiVariables = [
  {
    name: 'READ_HOST',
    description: 'Address to listen on; another one than this machine needs READ_API_KEYS',
    default: '127.0.0.1',
  },
  { name: 'READ_PORT', description: 'Port to listen on; `0` takes a free one', default: '8080' },
  {
    name: 'READ_API_KEYS',
    description:
      'Keys that callers must send (Authorization: Bearer KEY), separated by commas: each as it is, 16 characters at least, or as sha256:HEX',
    default: null,
  },
  {
    name: 'READ_PUBLIC_URL',
    description: 'Where callers reach it, for absolute links to next pages: https://music.example.com',
    default: null,
  },
  {
    name: 'READ_CORS_ORIGINS',
    description: 'Web pages that may call it from a browser, separated by commas: https://bi.example.com',
    default: null,
  },
  {
    name: 'READ_RATE_LIMIT',
    description: 'Requests/seconds for each key, or address where there are no keys; `off`: no limit',
    default: '600/60',
  },
  { name: 'READ_QUERY_TIMEOUT', description: 'How long a query may take, 60s at most', default: '5s' },
  {
    name: 'READ_EXPORT_TIMEOUT',
    description: 'How long handing out a CSV or NDJSON may take, 24h at most',
    default: '10m',
  },
  {
    name: 'READ_THREADS',
    description: 'Threads for what takes longer, 2 to 16; all but one may hand out exports',
    default: '3',
  },
] as const satisfies readonly VariableDescription[];
