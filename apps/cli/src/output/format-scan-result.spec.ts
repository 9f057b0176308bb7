import { expect, it } from '@jest/globals';
import type { ScanAnalysisResult } from '@new-releases/analysis';
import { formatScanResult } from './format-scan-result.js';

const result: ScanAnalysisResult = {
  ...{ outcome: 'analysed', pairs: 2, pairs_refused: 0, tests: 34, found: 0, interval_level: 0.95 },
  figures_sha256: 'ab',
};

it('tells how many series of sales are left out, and names some', () => {
  const words = { alpha: 0.05, currencyOf: () => 'EUR', measure: 'revenue' };
  const salesLeftOut = ['Shoes', 'Hats', 'Socks', 'Gloves', 'Scarf'].map((product) => ({
    ...{ product, region: product === 'Hats' ? 'DE' : null },
  }));
  expect(formatScanResult(result, [], { ...words, salesLeftOut })).toContain(
    '\n5 series of sales without revenue left out: Shoes, Hats in DE, Socks and 2 more.\n',
  );
  expect(formatScanResult(result, [], words)).not.toContain('left out');
});
