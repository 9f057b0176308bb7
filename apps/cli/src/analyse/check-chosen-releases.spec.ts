import { expect, it } from '@jest/globals';
import { checkEventReleases, checkLagReleases } from './check-chosen-releases.js';

it('wants a key where releases are told apart, and only there', () => {
  expect(() => {
    checkLagReleases({ by: 'label' });
  }).toThrow('analyse lags: say which label with --key');
  expect(() => {
    checkLagReleases({ by: 'all', key: 'Atlantic' });
  }).toThrow('analyse lags: --key needs --by, e.g. --by label --key "Atlantic"');
  checkLagReleases({ by: 'all' });
  checkLagReleases({ by: 'all', key: 'all' });
  checkLagReleases({ by: 'label', key: 'Atlantic' });
});

it('wants releases round which to look', () => {
  expect(() => {
    checkEventReleases({});
  }).toThrow('analyse events: say which releases with --artist, --label or --day');
  checkEventReleases({ day: ['2023-01-19'] });
  checkEventReleases({ label: ['Atlantic'] });
});
