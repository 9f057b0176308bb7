import { checkOption } from './check-option.js';
import { exportFormats, type ExportFormat } from './export-format.js';

/** How the name of a file of that format ends: `.csv`. */
export function fileExtensionOf(format: ExportFormat): string {
  checkOption('format', exportFormats.includes(format), `must be one of ${exportFormats.join(', ')}`);
  return `.${format}`;
}
