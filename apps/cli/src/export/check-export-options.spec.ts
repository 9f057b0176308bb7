import { describe, expect, it } from '@jest/globals';
import type { ExportedName, ExportOptions } from '../commands/export-options.js';
import { UsageError } from '../usage-error.js';
import { checkExportOptions } from './check-export-options.js';

const check = (names: ExportedName[], options: Partial<ExportOptions>) => () => {
  checkExportOptions(names, { format: 'csv', bom: false, json: false, ...options });
};

describe('checkExportOptions', () => {
  it.each<[ExportedName[], Partial<ExportOptions>]>([
    [['albums', 'tracks'], {}],
    [['albums', 'tracks'], { limit: 5, updatedSince: '2026-11-01', bom: true, json: true, output: 'here' }],
    [['albums'], { filter: [['label', 'Sony']], sort: 'name', fields: 'name', output: '-' }],
    [['albums'], { format: 'parquet', output: 'csv' }],
  ])('lets %j pass with %j', (names, options) => {
    expect(check(names, options)).not.toThrow();
  });

  it.each<[ExportedName[], Partial<ExportOptions>, string]>([
    [
      ['albums', 'runs'],
      { sort: 'name' },
      '--sort goes with one resource: name it, as in new-releases export albums',
    ],
    [['albums', 'runs'], { filter: [['a', 'b']], fields: 'id' }, '--filter, --fields goes with one resource'],
    [['albums', 'runs'], { output: '-' }, 'new-releases export albums --output -'],
    [['albums'], { output: '-', format: 'parquet' }, 'give --output a folder, or another --format'],
    [['albums'], { output: '-', json: true }, '--json'],
    [['albums'], { output: ' ' }, 'give a folder'],
    [['albums'], { output: 'my/albums.csv' }, '--output - > my/albums.csv'],
    [['albums'], { bom: true, format: 'json' }, '--bom is for CSV'],
  ])('refuses %j with %j', (names, options, message) => {
    expect(check(names, options)).toThrow(UsageError);
    expect(check(names, options)).toThrow(message);
  });
});
