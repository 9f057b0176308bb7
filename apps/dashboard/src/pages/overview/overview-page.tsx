import { PageHead } from '../../ui/page-head.js';
import { Figures } from './figures.js';
import { LastRuns } from './last-runs.js';
import { LastCoverage } from './last-coverage.js';

/** How much there is, how old it is, and what the last runs saw. */
export function OverviewPage() {
  return (
    <>
      <PageHead title="Overview">
        What is stored, how far it can be trusted, and what the last runs could not see.
      </PageHead>
      <Figures />
      <div class="grid">
        <LastRuns />
        <LastCoverage />
      </div>
    </>
  );
}
