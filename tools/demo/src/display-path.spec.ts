import { describe, expect, it } from '@jest/globals';
import { displayPath } from './display-path.js';

describe('displayPath', () => {
  it.each([
    ['/clone/data/demo', '/clone', 'data/demo'],
    ['/clone/data/demo', '/clone/data', 'demo'],
    ['/clone/data/demo', '/clone/apps', '/clone/data/demo'],
    ['/clone/data/demo', '/clone/data/demo', '/clone/data/demo'],
    ['/clone/..data/demo', '/clone', '..data/demo'],
    ['/my clone/data', '/my clone', 'data'],
    ['/my clone/data', '/', "'my clone/data'"],
    ["/it's/data", '/elsewhere', "'/it'\\''s/data'"],
  ])('%s seen from %s is %s', (path, shellDirectory, shown) => {
    expect(displayPath(path, shellDirectory)).toBe(shown);
  });
});
