import { expect, it } from '@jest/globals';
import { parseFlowchart } from './parse-flowchart.js';

it('reads arrows, and leaves dotted ones alone', () => {
  const text = `flowchart LR
  cli[apps/cli] --> b & auth[spotify-auth]
  client --> types[spotify-types]
  auth -. made from .-> cli
  b --> cli`;
  expect(Object.fromEntries(parseFlowchart(text))).toEqual({
    cli: ['b', 'spotify-auth'],
    client: ['spotify-types'],
    b: ['cli'],
  });
});
