import { describe, expect, it } from '@jest/globals';
import { LeaseLostError } from './lease-lost-error.js';
import { reviveError, toPlainError } from './plain-error.js';
import { StoreBusyError } from './store-busy-error.js';
import { StoreClosedError } from './store-closed-error.js';
import { StoreCorruptError } from './store-corrupt-error.js';
import { StoreError } from './store-error.js';
import { StoreFullError } from './store-full-error.js';
import { StoreLockedError } from './store-locked-error.js';
import { StoreUnwritableError } from './store-unwritable-error.js';
import { UnknownRunError } from './unknown-run-error.js';

const path = '/data/store.db';
const holder = { host: 'h', bootId: null, pid: 7, processStart: '1' };

const throughThreads = (error: unknown): Error => reviveError(structuredClone(toPlainError(error)));

describe('an error that passed from one thread to another', () => {
  it.each([
    new LeaseLostError({ path, token: 3 }),
    new StoreBusyError({ path, holder, purpose: 'extract', since: 'then', heartbeatAt: 'now' }),
    new StoreClosedError({ path }),
    new StoreCorruptError({ path }),
    new StoreFullError({ path }),
    new StoreLockedError({ path }),
    new StoreUnwritableError({ path, code: 'EROFS' }),
    new UnknownRunError({ path, runId: 'r' }),
    new StoreError('Failed to think of /data/store.db', { path }),
  ])('is the same $name', (error) => {
    const revived = throughThreads(error);
    expect(revived.constructor).toBe(error.constructor);
    expect(Object.entries(revived)).toEqual(Object.entries(error));
    expect(revived.message).toBe(error.message);
    expect(revived.stack).toBe(error.stack);
  });

  it('keeps its causes', () => {
    const cause = new TypeError('no', { cause: new Error('why') });
    const revived = throughThreads(new StoreFullError({ path, cause }));
    expect(revived.cause).toMatchObject({ name: 'TypeError', message: 'no', cause: { message: 'why' } });
  });

  it('ends a circle of causes', () => {
    const circle = new Error('round');
    circle.cause = circle;
    expect(throughThreads(circle).message).toBe('round');
  });

  it('is an error also where none was thrown', () => {
    expect(throughThreads('text')).toEqual(new Error('text'));
  });
});
