import { ArtistPage } from '../pages/artists/artist-page.js';
import { ArtistsPage } from '../pages/artists/artists-page.js';
import { LabelPage } from '../pages/labels/label-page.js';
import { LabelsPage } from '../pages/labels/labels-page.js';
import { OverviewPage } from '../pages/overview/overview-page.js';
import { ReleasesPage } from '../pages/releases/releases-page.js';
import { AnalysisPage } from '../pages/relations/analysis-page.js';
import { RelationsPage } from '../pages/relations/relations-page.js';
import { RunPage } from '../pages/runs/run-page.js';
import { RunsPage } from '../pages/runs/runs-page.js';
import { SalesPage } from '../pages/sales/sales-page.js';
import { buildHref, type Route } from '../routing/route.js';
import { PageHead } from '../ui/page-head.js';

/** The page that a route names. */
export function PageOf({ route: { page, id } }: { route: Route }) {
  switch (page) {
    case 'overview':
      return <OverviewPage />;
    case 'releases':
      return <ReleasesPage />;
    case 'artists':
      return id === null ? <ArtistsPage /> : <ArtistPage id={id} />;
    case 'labels':
      return id === null ? <LabelsPage /> : <LabelPage label={id} />;
    case 'sales':
      return <SalesPage />;
    case 'relations':
      return id === null ? <RelationsPage /> : <AnalysisPage id={id} />;
    case 'runs':
      return id === null ? <RunsPage /> : <RunPage id={id} />;
    default:
      return (
        <>
          <PageHead title="There is no such page" />
          <p>
            The address may be mistyped, or of another version.{' '}
            <a href={buildHref('overview')}>To the overview</a>
          </p>
        </>
      );
  }
}
