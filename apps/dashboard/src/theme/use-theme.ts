import { useEffect, useState } from 'preact/hooks';

/** Which colours: those that the device asks for, or always the same. */
export const themes = ['system', 'light', 'dark'] as const;

/** A choice of colours. */
export type Theme = (typeof themes)[number];

const name = 'new-releases.theme';

/** The colours that were chosen on this device, and a way to choose others. */
export function useTheme(
  storage: Pick<Storage, 'getItem' | 'setItem'> | null,
): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(() => readTheme(storage));
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  return [
    theme,
    (next) => {
      setTheme(next);
      try {
        storage?.setItem(name, next);
      } catch {
        // Not kept, then.
      }
    },
  ];
}

function readTheme(storage: Pick<Storage, 'getItem'> | null): Theme {
  try {
    const kept = storage?.getItem(name);
    return themes.find((one) => one === kept) ?? 'system';
  } catch {
    return 'system';
  }
}
