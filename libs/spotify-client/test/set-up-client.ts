import { createSpotifyClient, type ResponseEvent, type SpotifyClientOptions } from '../src/index.js';
import { playAnswers, type Answer } from './fake-spotify.js';
import { createVirtualClock } from './virtual-clock.js';

/** A client on a virtual clock, over answers that are played one after the other. */
export function setUpClient(answers: Answer[], options: Partial<SpotifyClientOptions> = {}) {
  const clock = createVirtualClock();
  const { fetch, seen } = playAnswers(...answers);
  const events: ResponseEvent[] = [];
  const client = createSpotifyClient({
    getAccessToken: () => Promise.resolve('TOKEN'),
    fetch,
    now: clock.now,
    sleep: clock.sleep,
    random: () => 0.5,
    onResponse: (event) => {
      events.push(event);
    },
    ...options,
  });
  return { client, clock, seen, events };
}

/** Lets everything that can run do so. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export const toError = (error: unknown): unknown => error;
