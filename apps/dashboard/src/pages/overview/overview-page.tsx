import { getMondayBefore, toDay } from '../../format/days.js';
import { useServices } from '../../services.js';
import { PageHead } from '../../ui/page-head.js';
import { RisingList } from '../../ui/rising-list.js';
import { TrendSection } from '../releases/trend-section.js';
import { Figures } from './figures.js';
import { LastCoverage } from './last-coverage.js';
import { LastRuns } from './last-runs.js';

/** How much there is, how old it is, and what the last runs saw. */
export function OverviewPage() {
  const { now } = useServices();
  return (
    <>
      <PageHead title="Overview">
        What is stored, how far it can be trusted, and what the last runs could not see.
      </PageHead>
      <Figures />
      <TrendSection
        question={{
          period: 'week',
          by: 'all',
          measure: 'releases',
          from: getMondayBefore(now(), 26),
          to: toDay(now()),
        }}
      />
      <div class="grid">
        <LastRuns />
        <LastCoverage />
      </div>
      <div class="grid">
        <RisingList by="artist" limit={5} />
        <RisingList by="label" limit={5} />
      </div>
    </>
  );
}
