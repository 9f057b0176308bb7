import { describe, expect, it } from '@jest/globals';
import { NoArtistsError } from '@new-releases/extraction';
import {
  LeaseLostError,
  StoreBusyError,
  StoreCorruptError,
  StoreFullError,
  StoreLockedError,
  StoreMissingError,
} from '@new-releases/storage';
import { ConfigurationError } from '@new-releases/app-shell';
import { describeFailure } from './describe-failure.js';
import { UsageError } from './usage-error.js';

const path = '/data/store.db';
const busy = new StoreBusyError({
  path,
  holder: { host: 'host', bootId: null, pid: 7, processStart: null },
  purpose: 'extract',
  since: '2026-11-22T12:00:00.000Z',
  heartbeatAt: '2026-11-22T12:00:00.000Z',
});

describe('describeFailure', () => {
  it.each<[string, Error, number]>([
    ['wrong usage', new UsageError('give either'), 2],
    ['nobody to watch', new NoArtistsError(), 2],
    ['a store that somebody else writes', busy, 75],
    ['a locked file', new StoreLockedError({ path }), 75],
    ['a full disk', new StoreFullError({ path }), 1],
    ['a lost lease', new LeaseLostError({ path, token: 3 }), 1],
    ['a bad setting', new ConfigurationError([{ variable: 'LOG_LEVEL', problem: 'is none' }]), 78],
    ['a corrupt file', new StoreCorruptError({ path }), 78],
    ['no store', new StoreMissingError({ path }), 78],
  ])('gives the message of %s and its exit code', (_, error, exitCode) => {
    expect(describeFailure(error)).toEqual({ message: error.message, exitCode });
  });

  it('says who holds the store since when', () => {
    expect(describeFailure(busy).message).toMatch(/7.*2026-11-22/s);
  });

  it.each([
    [new TypeError('x is\n  undefined'), 'TypeError: x is undefined'],
    ['text', 'text'],
    [undefined, 'undefined'],
  ])('puts what nobody foresaw into one line: %p', (error, message) => {
    expect(describeFailure(error)).toEqual({ message, exitCode: 1 });
  });
});
