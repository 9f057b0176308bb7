import { describe, expect, it } from '@jest/globals';
import { type SimulatorOptions } from './options.js';
import { resolveSettings } from './settings.js';

describe('resolveSettings', () => {
  it('fills in defaults, and keeps what was set before', () => {
    const first = resolveSettings({ albums: 5, faults: { reset: 0.5 }, quota: 3 });
    expect(first).toMatchObject({
      albums: 5,
      access: 'extended',
      tokenTtlSeconds: 3600,
      rate: null,
      quota: 3,
    });
    expect(first.faults).toMatchObject({ reset: 0.5, truncate: 0, htmlErrors: false });
    const second = resolveSettings({ quota: null, access: 'development' }, first);
    expect(second).toMatchObject({ albums: 5, access: 'development', quota: null });
    expect(second.faults.reset).toBe(0.5);
    expect(resolveSettings({ faults: { truncate: 1 } }, first).faults).toMatchObject({
      reset: 0,
      truncate: 1,
    });
  });

  it.each<[object, RegExp]>([
    [{ albums: -1 }, /albums must be a whole number from 0/],
    [{ albums: 1.5 }, /albums/],
    [{ albums: 2_000_000 }, /albums .* to 1000000/],
    [{ access: 'free' }, /access is unknown/],
    [{ rate: { limit: 1.5, windowMs: 1 } }, /rate/],
    [{ rate: { limit: 1, windowMs: 0 } }, /rate/],
    [{ quota: -1 }, /quota/],
    [{ quota: { songs: 1 } }, /quota names an unknown group, songs/],
    [{ quota: { search: 1 }, quotaScope: 'app' }, /quota must be a number/],
    [{ quotaScope: 'user' }, /quotaScope/],
    [{ faults: { fire: 1 } }, /unknown fault, fire/],
    [{ faults: { reset: 2 } }, /faults reset must be a probability/],
    [{ faults: { reset: '1' } }, /faults reset/],
    [{ faults: { htmlErrors: 1 } }, /htmlErrors must be a boolean/],
    [{ today: '2026-13-01' }, /today/],
    [{ tokenTtlSeconds: 0 }, /tokenTtlSeconds/],
    [{ now: 5 }, /now must be a function/],
    [{ premiumLapsed: 'yes' }, /premiumLapsed must be true or false/],
    [{ album: 3 }, /album is not an option/],
  ])('refuses %j', (options, message) => {
    expect(() => resolveSettings(options as SimulatorOptions)).toThrow(TypeError);
    expect(() => resolveSettings(options as SimulatorOptions)).toThrow(message);
  });
});
