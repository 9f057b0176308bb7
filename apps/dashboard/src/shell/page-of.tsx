import { buildHref, type Route } from '../routing/route.js';
import { OverviewPage } from '../pages/overview/overview-page.js';
import { PageHead } from '../ui/page-head.js';

/** The page that a route names. */
export function PageOf({ route }: { route: Route }) {
  switch (route.page) {
    case 'overview':
      return <OverviewPage />;
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
