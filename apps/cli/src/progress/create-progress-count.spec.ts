import { describe, expect, it } from '@jest/globals';
import type { ProgressEvent } from '@new-releases/extraction';
import { createProgressCount } from './create-progress-count.js';

function start(resumed = false) {
  let nowMs = 5000;
  const count = createProgressCount(() => nowMs);
  count.add({ kind: 'started', runId: 'run', resumed });
  return {
    after(ms: number, ...events: ProgressEvent[]) {
      nowMs += ms;
      for (const event of events) count.add(event);
      return count.facts();
    },
  };
}
const listed = (seen: number, total: number | null): ProgressEvent => ({
  kind: 'listed',
  source: 'search',
  seen,
  total,
});
const waiting = (albums: number): ProgressEvent => ({ kind: 'waiting', albums });
const read = (albums: number): ProgressEvent => ({ kind: 'read', albums, tracks: 10 * albums });

describe('createProgressCount', () => {
  it('knows nothing at first', () => {
    expect(start().after(0)).toEqual({
      read: 0,
      total: 0,
      tracks: 0,
      rate: null,
      leftS: null,
      listing: null,
    });
  });

  it('measures against what an unfinished listing promises', () => {
    const run = start();
    expect(run.after(100, listed(50, 400), waiting(50), read(20))).toMatchObject({
      read: 20,
      total: 400,
      tracks: 200,
      listing: 'search: 50 of 400 listed',
    });
  });

  it('measures against what waits once everything is listed', () => {
    const run = start();
    run.after(100, listed(50, 100), waiting(30));
    expect(run.after(100, listed(100, 100), waiting(10)).total).toBe(40);
  });

  it('takes a listing that fell silent for ended, as under a limit or at the cap', () => {
    const run = start();
    run.after(100, listed(50, 2000), waiting(50));
    expect(run.after(1000).total).toBe(2000);
    expect(run.after(1).total).toBe(50);
    expect(run.after(0, listed(100, 2000), waiting(50)).total).toBe(2000);
  });

  it('waits longer for a listing that is slow', () => {
    const run = start();
    run.after(4000, listed(50, 2000), waiting(50));
    expect(run.after(12_000).total).toBe(2000);
    expect(run.after(1).total).toBe(50);
  });

  it('goes on with what waited already, and not with the total of a listing that it has half behind it', () => {
    const run = start(true);
    expect(run.after(10, waiting(300), listed(50, 400), waiting(50))).toMatchObject({
      total: 350,
      listing: 'search: 50 listed',
    });
  });

  it('never has less in all than was read, nor a negative time left', () => {
    const run = start(true);
    expect(run.after(4000, read(20))).toMatchObject({ read: 20, total: 20, rate: 5, leftS: null });
    expect(run.after(0, waiting(30))).toMatchObject({ total: 30, leftS: 2 });
  });

  it('says nothing of rate and time left in the first moments', () => {
    const run = start();
    expect(run.after(1999, waiting(100), read(20))).toMatchObject({ rate: null, leftS: null });
    expect(run.after(1)).toMatchObject({ rate: 10, leftS: 8 });
  });

  it('promises nothing where a source has no total', () => {
    expect(start().after(0, listed(50, null))).toMatchObject({ total: 0, listing: 'search: 50 listed' });
  });
});
