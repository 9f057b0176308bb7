import { describe, expect, it } from '@jest/globals';
import { endpointGroupOf } from './endpoint-group-of.js';

describe('endpointGroupOf', () => {
  it('puts batch and single form into one group', () => {
    expect(endpointGroupOf('get-multiple-albums')).toBe(endpointGroupOf('get-an-album'));
    expect(endpointGroupOf('get-multiple-artists')).toBe(endpointGroupOf('get-an-artist'));
    expect(endpointGroupOf('get-an-albums-tracks')).not.toBe(endpointGroupOf('get-an-album'));
  });
});
