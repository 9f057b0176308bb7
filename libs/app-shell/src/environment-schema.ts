import { logFormats, logLevels } from './log-level.js';
import type { VariableDescription } from './variable-description.js';

const quoteAll = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ');

export interface EnvironmentVariable extends VariableDescription {
  /** The variable that is read where this one is unset; null where there is none. */
  readonly fallback: string | null;
}

/** Every variable that is read, in the order of the documentation, each with the reason it is there. */
export const environmentSchema = [
  {
    name: 'SPOTIFY_CLIENT_ID',
    description:
      'Client id of the Spotify app, from https://developer.spotify.com/dashboard; `extract` needs it',
    form: 'text without blanks or colons',
    default: null,
    secret: false,
    fallback: 'CLIENT_ID',
  },
  {
    name: 'SPOTIFY_CLIENT_SECRET',
    description: 'Client secret of the same app; it is sent to the token endpoint and shown nowhere',
    form: 'text without blanks',
    default: null,
    secret: true,
    fallback: 'CLIENT_SECRET',
  },
  {
    name: 'SPOTIFY_API_URL',
    description: 'Base of the Web API; another one is for tests. Plain http only on this machine',
    form: 'URL: `https://api.spotify.com/v1`, `http://127.0.0.1:4000/v1`',
    default: 'https://api.spotify.com/v1',
    secret: false,
    fallback: null,
  },
  {
    name: 'SPOTIFY_TOKEN_URL',
    description: 'Token endpoint, which is sent the client secret. Plain http only on this machine',
    form: 'URL: `https://accounts.spotify.com/api/token`',
    default: 'https://accounts.spotify.com/api/token',
    secret: false,
    fallback: null,
  },
  {
    name: 'DATABASE_URL',
    description: '`file:` path of the SQLite store; a relative one counts from the working directory',
    form: '`file:./data/new-releases.db`, `file:/var/lib/new-releases.db`',
    default: 'file:./data/new-releases.db',
    secret: false,
    fallback: null,
  },
  {
    name: 'OUTPUT_DIR',
    description: 'Where snapshots and exports go; a relative one counts from the working directory',
    form: 'path of a folder: `./data`, `/srv/spotify`',
    default: './data',
    secret: false,
    fallback: null,
  },
  {
    name: 'LOG_LEVEL',
    description: 'How much is logged, to stderr',
    form: quoteAll(logLevels),
    default: 'info',
    secret: false,
    fallback: null,
  },
  {
    name: 'LOG_FORMAT',
    description:
      '`auto`: a progress bar or text on a terminal, JSON lines elsewhere; `pretty`: text elsewhere too; `json`: JSON lines on a terminal too',
    form: quoteAll(logFormats),
    default: 'auto',
    secret: false,
    fallback: null,
  },
] as const satisfies readonly EnvironmentVariable[];
