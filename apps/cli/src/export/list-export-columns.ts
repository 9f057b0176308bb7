import type { ExportColumn, ExportFormat } from '@new-releases/export';
import { chooseFields, findResource, listFlatColumns, type ListQuery } from '@new-releases/storage/catalogue';

/** The columns of a file: CSV and Parquet have lists within a row as columns of text, NDJSON and JSON as what they are. */
export function listExportColumns(
  query: Pick<ListQuery, 'resource' | 'asOf' | 'fields'>,
  format: ExportFormat,
): ExportColumn[] {
  if (format === 'csv' || format === 'parquet') return listFlatColumns(query).map(toExportColumn);
  const { columns, nested } = chooseFields(findResource(query), query.fields);
  return [
    ...columns.map(toExportColumn),
    ...nested.map(({ name, description }) => ({
      name,
      type: 'array' as const,
      nullable: false,
      description,
    })),
  ];
}

/** SQL stays inside. */
function toExportColumn({ name, type, nullable, description, format }: ExportColumn): ExportColumn {
  return { name, type, nullable, description, ...(format !== undefined && { format }) };
}
