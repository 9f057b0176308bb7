import { useEffect, useRef, useState } from 'preact/hooks';
import { RouteContext, useHashRoute } from '../routing/use-route.js';
import { type Services, ServicesContext } from '../services.js';
import { useTheme } from '../theme/use-theme.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { KeyGate } from './key-gate.js';
import { PageOf } from './page-of.js';

/** The whole of the dashboard. @param props.themes keeps the choice of colours; null: nothing does */
export function App({ services, themes }: { services: Services; themes: Storage | null }) {
  const route = useHashRoute();
  const [theme, setTheme] = useTheme(themes);
  const [hasKey, setHasKey] = useState(services.keys.get() !== null);
  useEffect(
    () =>
      services.keys.subscribe(() => {
        setHasKey(services.keys.get() !== null);
      }),
    [services.keys],
  );
  const place = `${route.page ?? 'none'}/${route.id ?? ''}`;
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [place]);

  return (
    <ServicesContext.Provider value={services}>
      <RouteContext.Provider value={route}>
        <a
          class="skip-link"
          href="#main"
          onClick={(event) => {
            // The fragment of the URL names the page.
            event.preventDefault();
            document.getElementById('main')?.focus();
          }}
        >
          Skip to the content
        </a>
        <Header
          theme={theme}
          onTheme={setTheme}
          onForgetKey={
            hasKey
              ? () => {
                  services.keys.set(null);
                }
              : null
          }
        />
        <main id="main" tabIndex={-1}>
          <KeyGate>
            <PageOf key={place} route={route} />
          </KeyGate>
        </main>
        <Footer />
      </RouteContext.Provider>
    </ServicesContext.Provider>
  );
}
