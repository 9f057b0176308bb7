import { buildHref, type PageName } from '../routing/route.js';
import { useRoute } from '../routing/use-route.js';
import { type Theme, themes } from '../theme/use-theme.js';

const links: readonly { page: PageName; text: string }[] = [
  { page: 'overview', text: 'Overview' },
  { page: 'releases', text: 'Releases' },
  { page: 'artists', text: 'Artists' },
  { page: 'labels', text: 'Labels' },
  { page: 'sales', text: 'Sales' },
  { page: 'relations', text: 'Relations' },
  { page: 'runs', text: 'Runs' },
];

const themeNames: Readonly<Record<Theme, string>> = { system: 'Device', light: 'Light', dark: 'Dark' };

/** Where one is, where one can go, and the choice of colours. @param props.onForgetKey null: there is no key to forget */
export function Header(props: {
  theme: Theme;
  onTheme: (theme: Theme) => void;
  onForgetKey: (() => void) | null;
}) {
  const { page } = useRoute();
  return (
    <header class="header">
      <div class="header-inner">
        <a class="brand" href={buildHref('overview')}>
          <img src="./favicon.svg" width="28" height="28" alt="" />
          new-releases
        </a>
        <nav class="nav" aria-label="Pages">
          {links.map((link) => (
            <a
              key={link.page}
              href={buildHref(link.page)}
              aria-current={link.page === page ? 'page' : undefined}
            >
              {link.text}
            </a>
          ))}
        </nav>
        <div class="header-tools">
          {props.onForgetKey !== null && (
            <button type="button" class="button quiet" onClick={props.onForgetKey}>
              Forget key
            </button>
          )}
          <label class="theme">
            <span>Colours</span>
            <select
              value={props.theme}
              onChange={({ currentTarget: { value } }) => {
                props.onTheme(themes.find((theme) => theme === value) ?? 'system');
              }}
            >
              {themes.map((theme) => (
                <option key={theme} value={theme}>
                  {themeNames[theme]}
                </option>
              ))}
            </select>
          </label>
        </div>
      </div>
    </header>
  );
}
