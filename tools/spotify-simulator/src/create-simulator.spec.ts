import { describe, expect, it } from '@jest/globals';
import { createSimulator } from './create-simulator.js';

describe('createSimulator', () => {
  it('refuses options that cannot be, by name', () => {
    expect(() => createSimulator({ albums: -5 })).toThrow(/@new-releases\/spotify-simulator: albums/);
    const simulator = createSimulator();
    expect(() => {
      simulator.configure({ today: 'tomorrow' });
    }).toThrow(/today must be YYYY-MM-DD/);
    expect(simulator.catalogue.size).toBe(300);
  });

  it('says so when its port is taken, and frees it when closed', async () => {
    const first = createSimulator({ albums: 1 });
    const second = createSimulator({ albums: 1 });
    const { port } = await first.listen();
    await expect(second.listen(port)).rejects.toThrow(/EADDRINUSE/);
    await first.close();
    await first.close();
    expect((await second.listen(port)).port).toBe(port);
    await second.close();
  });

  it('makes a new catalogue when what it is made of changes, and only then', () => {
    const simulator = createSimulator({ albums: 10 });
    const before = simulator.catalogue.albumIds();
    simulator.configure({ access: 'development', quota: 5, faults: { reset: 0.1 } });
    expect(simulator.catalogue.albumIds()).toEqual(before);
    simulator.configure({ albums: 12 });
    expect(simulator.catalogue.albumIds()).toHaveLength(12);
    expect(simulator.catalogue.albumIds().slice(0, 10)).toEqual(before);
    simulator.configure({ seed: 'other' });
    expect(simulator.catalogue.albumIds()).not.toContain(before[0]);
  });

  it('knows nothing of invented ids', () => {
    const { catalogue } = createSimulator({ albums: 1 });
    expect(() => catalogue.album('x')).toThrow(RangeError);
    expect(() => catalogue.tracks('x')).toThrow(/no album x/);
    expect(() => catalogue.artist('x')).toThrow(/no artist x/);
  });
});
