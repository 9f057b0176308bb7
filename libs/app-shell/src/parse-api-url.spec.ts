import { describe, expect, it } from '@jest/globals';
import { InvalidValueError } from './invalid-value-error.js';
import { parseApiUrl } from './parse-api-url.js';

describe('parseApiUrl', () => {
  it.each([
    ['https://api.spotify.com/v1', 'https://api.spotify.com/v1'],
    ['https://api.spotify.com/v1//', 'https://api.spotify.com/v1'],
    ['https://proxy.example', 'https://proxy.example'],
    ['http://127.0.0.1:4000/v1', 'http://127.0.0.1:4000/v1'],
    ['http://127.1.2.3', 'http://127.1.2.3'],
    ['http://[::1]:4000', 'http://[::1]:4000'],
    ['http://[0:0:0:0:0:0:0:1]/', 'http://[::1]'],
    ['http://LOCALHOST:80/v1/', 'http://localhost/v1'],
    ['http://2130706433/', 'http://127.0.0.1'],
  ])('accepts %s', (value, expected) => {
    expect(parseApiUrl(value)).toBe(expected);
  });

  it.each([
    'http://api.spotify.com/v1',
    'http://127.0.0.1.evil.example/',
    'http://localhost.evil.example/',
    'http://127.evil.example/',
    'http://128.0.0.1/',
    'http://0.0.0.0/',
    'http://[::]/',
    'http://[::ffff:7f00:1]/',
    'http://localhost@evil.example/',
    'http://10.0.0.1',
  ])('rejects %s, for the token would go over the wire in the open', (value) => {
    expect(() => parseApiUrl(value)).toThrow('plain http is accepted for loopback addresses only');
  });

  it.each([
    'api.spotify.com/v1',
    'https://',
    'ftp://127.0.0.1/',
    'file:///etc/passwd',
    'https://user:hunter2@api.spotify.com/',
    'https://hunter2@api.spotify.com/',
    'https://api.spotify.com/?key=hunter2',
    'https://api.spotify.com/#hunter2',
    'hunter2',
  ])('rejects %s without repeating it', (value) => {
    expect(() => parseApiUrl(value)).toThrow(InvalidValueError);
    expect(() => parseApiUrl(value)).not.toThrow(/hunter2/);
  });
});
