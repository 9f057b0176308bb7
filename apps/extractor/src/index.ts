export {
  createExtractor,
  type Extractor,
  type ExtractorOptions,
  type StopSignals,
} from './create-extractor.js';
export { handler, type LambdaContext, type LambdaResult } from './lambda.js';
export { loadSettings, type ExtractorSettings } from './settings/load-settings.js';
export { extractorVariables } from './settings/variables.js';
export type { TickReport } from './tick/tick-report.js';
