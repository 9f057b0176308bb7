import { describe, expect, it } from '@jest/globals';
import { listExportColumns } from './list-export-columns.js';

const names = (...args: Parameters<typeof listExportColumns>) =>
  listExportColumns(...args).map(({ name }) => name);

describe('listExportColumns', () => {
  it('has artists as text in CSV and Parquet, and as a list in JSON', () => {
    const query = { resource: 'albums', fields: ['id', 'artists'] } as const;
    expect(names(query, 'csv')).toEqual(['id', 'artist_ids', 'artist_names']);
    expect(names(query, 'parquet')).toEqual(names(query, 'csv'));
    expect(names(query, 'ndjson')).toEqual(['id', 'artists']);
    expect(listExportColumns(query, 'json')[1]).toMatchObject({ type: 'array', nullable: false });
  });

  it('tells nothing of the SQL behind', () => {
    const [column] = listExportColumns({ resource: 'albums', fields: null }, 'csv');
    expect(Object.keys(column!)).toEqual(['name', 'type', 'nullable', 'description']);
  });
});
