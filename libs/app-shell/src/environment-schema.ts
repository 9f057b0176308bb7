import { logLevels } from './log-level.js';

/** What there is to know of a variable before it is read. */
export interface EnvironmentVariable {
  readonly name: string;
  readonly description: string;
  /** As it would be written; null where there is none. */
  readonly default: string | null;
  readonly secret: boolean;
  /** The variable that is read where this one is unset; null where there is none. */
  readonly fallback: string | null;
}

/** Every variable that is read, in the order of the documentation, each with the reason it is there. */
export const environmentSchema = [
  {
    name: 'SPOTIFY_CLIENT_ID',
    description:
      'Client id of the Spotify app, from https://developer.spotify.com/dashboard; `extract` needs it',
    default: null,
    secret: false,
    fallback: 'CLIENT_ID',
  },
  {
    name: 'SPOTIFY_CLIENT_SECRET',
    description: 'Client secret of the same app; it is sent to the token endpoint and shown nowhere',
    default: null,
    secret: true,
    fallback: 'CLIENT_SECRET',
  },
  {
    name: 'SPOTIFY_API_URL',
    description: 'Base of the Web API; another one is for tests. Plain http only on this machine',
    default: 'https://api.spotify.com/v1',
    secret: false,
    fallback: null,
  },
  {
    name: 'SPOTIFY_TOKEN_URL',
    description: 'Token endpoint, which is sent the client secret. Plain http only on this machine',
    default: 'https://accounts.spotify.com/api/token',
    secret: false,
    fallback: null,
  },
  {
    name: 'DATABASE_URL',
    description: '`file:` path of the SQLite store; a relative one counts from the working directory',
    default: 'file:./data/new-releases.db',
    secret: false,
    fallback: null,
  },
  {
    name: 'OUTPUT_DIR',
    description: 'Where snapshots and exports go; a relative one counts from the working directory',
    default: './data',
    secret: false,
    fallback: null,
  },
  {
    name: 'LOG_LEVEL',
    description: `How much is logged, to stderr: ${logLevels.join(', ')}`,
    default: 'info',
    secret: false,
    fallback: null,
  },
  {
    name: 'LOG_FORMAT',
    description:
      '`pretty` for people, `json` for machines, `auto` for pretty on a terminal and json elsewhere',
    default: 'auto',
    secret: false,
    fallback: null,
  },
] as const satisfies readonly EnvironmentVariable[];
