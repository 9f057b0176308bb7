import { Command, InvalidArgumentError, Option } from 'commander';
import { type Faults, type RateWindow, type SimulatorOptions } from './options.js';

/** A command line taken apart. */
export interface ParsedCommand {
  port: number;
  options: SimulatorOptions;
}

/** The command line: a flag for each option, in kebab case. Usage errors end the process as commander does. */
export function createCommand(): { parse(argv: readonly string[]): ParsedCommand } {
  const command = new Command('spotify-simulator')
    .description(
      'A fake Spotify on 127.0.0.1: prints {apiUrl, tokenUrl, port} when ready, stops on SIGTERM or SIGINT',
    )
    .option('--port <port>', '0 takes a free one', parseNumber, 0)
    .option('--albums <count>', 'albums in the catalogue (default 300)', parseNumber)
    .option('--seed <seed>', 'decides the catalogue (default 1)')
    .addOption(
      new Option('--access <world>')
        .choices(['extended', 'development', 'development-legacy'])
        .default('extended'),
    )
    .option('--client-id <id>', 'the only client id that gets tokens (default: any)')
    .option('--client-secret <secret>', 'and its secret')
    .option('--latency-ms <ms>', 'how long each answer takes at least', parseNumber)
    .option('--clock-offset-ms <ms>', 'added to the clock', parseNumber)
    .option('--token-ttl-seconds <seconds>', 'life of a token (default 3600)', parseNumber)
    .option('--token-calls <count>', 'calls that a token lives for', parseNumber)
    .option('--rate <count/seconds>', 'rate limit, as in 100/30', parseRate)
    .option('--quota <count|json>', 'calls a window for each group, or {"search":100}', parseQuota)
    .addOption(new Option('--quota-scope <scope>').choices(['group', 'app']).default('group'))
    .option('--quota-window-ms <ms>', 'length of the quota window (default 24 h)', parseNumber)
    .option('--quota-retry-after-seconds <seconds>', 'Retry-After of a spent quota', parseNumber)
    .option('--no-quota-reason', 'a spent quota does not say QUOTA_EXCEEDED')
    .option('--faults <json>', 'probabilities, as in {"serverError":0.02}', parseFaults)
    .option('--fault-seed <seed>', 'decides what the faults hit (default 1)')
    .option('--recorded <folder>', 'serve recorded answers instead')
    .option('--new-releases-total <count>', 'albums that new releases list (default all)', parseNumber)
    .option('--today <date>', 'YYYY-MM-DD, from which release dates count back')
    .option(
      '--history-days <count>',
      'days before it that releases are spread over (default: all are new)',
      parseNumber,
    )
    .option('--premium-lapsed', 'every call answers 403 in plain text');
  return {
    parse(argv) {
      const { port, recorded, ...options } = command
        .parse(argv)
        .opts<{ port: number; recorded?: string } & SimulatorOptions>();
      return { port, options: { ...options, ...(recorded !== undefined && { recordedDir: recorded }) } };
    },
  };
}

function parseNumber(text: string): number {
  if (!/^-?[0-9]+$/.test(text)) throw new InvalidArgumentError('not a whole number');
  return Number(text);
}

function parseRate(text: string): RateWindow {
  const match = /^([0-9]+)\/([0-9]+(?:\.[0-9]+)?)$/.exec(text);
  if (match === null) throw new InvalidArgumentError('not COUNT/SECONDS');
  return { limit: Number(match[1]), windowMs: Number(match[2]) * 1000 };
}

function parseQuota(text: string): NonNullable<SimulatorOptions['quota']> {
  const value = parseJson(text);
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null)
    throw new InvalidArgumentError('not a number or a JSON object');
  return value;
}

function parseFaults(text: string): Partial<Faults> {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null) throw new InvalidArgumentError('not a JSON object');
  return value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidArgumentError('not JSON');
  }
}
