import type { VariableDescription } from '@new-releases/app-shell';

/** Every variable that the read API reads beyond those of all apps, in the order of the documentation. */
export const readApiVariables = [
  {
    name: 'READ_HOST',
    description: 'Address to listen on; another one than this machine needs READ_API_KEYS',
    form: 'address: `127.0.0.1`, `::1`',
    default: '127.0.0.1',
    secret: false,
  },
  {
    name: 'READ_PORT',
    description: 'Port to listen on; `0` takes a free one',
    form: 'port: `8080`, `0`',
    default: '8080',
    secret: false,
  },
  {
    name: 'READ_API_KEYS',
    description:
      'Keys that callers must send (Authorization: Bearer KEY), 16 characters at least; sha256:HEX is the hash of one',
    form: 'keys separated by commas, each as it is (letters, digits and -._~+/), or as sha256:HEX',
    default: null,
    secret: true,
  },
  {
    name: 'READ_PUBLIC_URL',
    description: 'Where callers reach it, for absolute links to next pages',
    form: 'URL: `https://music.example.com`',
    default: null,
    secret: false,
  },
  {
    name: 'READ_CORS_ORIGINS',
    description: 'Web pages that may call it from a browser',
    form: 'origins separated by commas: `https://bi.example.com,https://notes.example.com`',
    default: null,
    secret: false,
  },
  {
    name: 'READ_RATE_LIMIT',
    description: 'Requests for each key, or address where there are no keys; `off`: no limit',
    form: 'requests/seconds: `600/60`, `off`',
    default: '600/60',
    secret: false,
  },
  {
    name: 'READ_QUERY_TIMEOUT',
    description: 'How long a query may take, 60s at most',
    form: 'duration: `5s`, `60s`',
    default: '5s',
    secret: false,
  },
  {
    name: 'READ_EXPORT_TIMEOUT',
    description: 'How long handing out a CSV or NDJSON may take, 24h at most',
    form: 'duration: `10m`, `24h`',
    default: '10m',
    secret: false,
  },
  {
    name: 'READ_THREADS',
    description: 'Threads for what takes longer, 2 to 16; all but one may hand out exports',
    form: 'whole number: `2`, `16`',
    default: '3',
    secret: false,
  },
  {
    name: 'READ_COVERS',
    description:
      'Whether the dashboard shows covers: `spotify` lets browsers load them from i.scdn.co, `off` lets them load nothing from elsewhere',
    form: 'word: `off`, `spotify`',
    default: 'off',
    secret: false,
  },
] as const satisfies readonly VariableDescription[];

/** The variables of all apps that it uses. */
export const sharedVariables = ['DATABASE_URL', 'LOG_LEVEL', 'LOG_FORMAT'] as const;
