import { describe, expect, it } from '@jest/globals';
import { InvalidValueError } from './invalid-value-error.js';
import { parseDatabaseUrl } from './parse-database-url.js';

describe('parseDatabaseUrl', () => {
  it.each([
    ['file:./data/x.db', '/srv/app/data/x.db'],
    ['file:data/x.db', '/srv/app/data/x.db'],
    ['file:../x.db', '/srv/x.db'],
    ['file:x', '/srv/app/x'],
    ['file:/var/lib/x.db', '/var/lib/x.db'],
    ['file:///var/lib/x.db', '/var/lib/x.db'],
    ['file://localhost/var/x.db', '/var/x.db'],
    ['file:./with%20percent.db', '/srv/app/with%20percent.db'],
    ['file:///var/with%20blank.db', '/var/with blank.db'],
    ['file:./with blank.db', '/srv/app/with blank.db'],
  ])('resolves %s', (value, path) => {
    expect(parseDatabaseUrl(value, '/srv/app')).toBe(path);
  });

  it.each([
    ['./data/x.db', 'must begin with file:'],
    ['/var/lib/x.db', 'must begin with file:'],
    ['postgresql://user:hunter2@host/db', 'must begin with file:'],
    ['sqlite:x.db', 'must begin with file:'],
    [':memory:', 'must begin with file:'],
    ['file::memory:', 'is gone before the next run'],
    ['file:', 'must name a file'],
    ['file:.', 'must name a file'],
    ['file:..', 'must name a file'],
    ['file:./data/', 'must name a file'],
    ['file:/var/..', 'must name a file'],
    ['file:///', 'must name a file'],
    ['file:./x.db?connection_limit=1', 'without parameters'],
    ['file://host/x.db', 'without a host'],
    ['file://data/x.db', 'without a host'],
    ['file:///a%2Fb.db', 'must be file:///absolute/path'],
  ])('rejects %s', (value, complaint) => {
    expect(() => parseDatabaseUrl(value, '/srv/app')).toThrow(InvalidValueError);
    expect(() => parseDatabaseUrl(value, '/srv/app')).toThrow(complaint);
    expect(() => parseDatabaseUrl(value, '/srv/app')).not.toThrow(/hunter2/);
  });
});
