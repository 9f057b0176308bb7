import type { VariableDescription } from './variable-description.js';

/** Every variable that the extractor reads beyond those of all apps, in the order of the documentation. */
export const extractorVariables = [
  {
    name: 'EXTRACT_CRON',
    description: 'When to extract: a cron expression of five fields',
    default: '0 * * * *',
  },
  {
    name: 'EXTRACT_TIME_ZONE',
    description: 'Time zone of the cron expression, such as Europe/Stockholm',
    default: 'UTC',
  },
  {
    name: 'EXTRACT_CATCH_UP',
    description: '`once`: after downtime one run for all missed ticks; `skip`: none, wait for the next tick',
    default: 'once',
  },
  {
    name: 'EXTRACT_DEADLINE',
    description:
      'Time budget of a tick (7d at most); it stops at a commit before that, and the next tick goes on. `0`: none',
    default: '0',
  },
  {
    name: 'EXTRACT_SOURCE',
    description: 'As --source of `extract`: auto, new-releases, search, artists',
    default: 'auto',
  },
  { name: 'EXTRACT_QUERIES', description: 'Searches, separated by `|`', default: 'tag:new' },
  { name: 'EXTRACT_MARKET', description: 'Ask as seen from this country (two letters)', default: null },
  {
    name: 'EXTRACT_ACCESS',
    description: 'As --access of `extract`: auto, extended, development',
    default: 'auto',
  },
  { name: 'EXTRACT_ARTIST_DETAILS', description: '`true`: read the artists too', default: 'false' },
  {
    name: 'EXTRACT_BUDGET',
    description: 'Requests per 24 h that are never overdrawn: 1100, or albums=600',
    default: null,
  },
  {
    name: 'EXTRACT_RATE',
    description: 'The rate limit as requests/seconds, if known; else it is learned',
    default: null,
  },
  { name: 'EXTRACT_SNAPSHOT', description: '`false`: write no snapshot', default: 'true' },
  {
    name: 'EXTRACT_REFRESH_AFTER',
    description: 'Read a known album again when its last read is older',
    default: '7d',
  },
  {
    name: 'EXTRACT_DELETE_AFTER',
    description: 'Delete what no listing has shown for so long, with older history and files; `0`: keep all',
    default: '0',
  },
  {
    name: 'EXTRACT_FRESHNESS',
    description: 'Freshness goal: not ready once the last complete run is older',
    default: '26h',
  },
  { name: 'HEALTH_HOST', description: 'Address that health and metrics are served on', default: '127.0.0.1' },
  { name: 'HEALTH_PORT', description: 'Port of it; `off` serves none', default: '9464' },
  {
    name: 'PING_START_URL',
    description: 'Called when a tick begins (dead-man switch); may hold a secret',
    default: null,
  },
  {
    name: 'PING_SUCCESS_URL',
    description: 'Called when a tick was complete or deferred; not when it was interrupted or skipped',
    default: null,
  },
  { name: 'PING_FAIL_URL', description: 'Called when a tick failed or left albums unread', default: null },
  { name: 'PING_TIMEOUT', description: 'How long a ping may take, 60s at most', default: '10s' },
] as const satisfies readonly VariableDescription[];
