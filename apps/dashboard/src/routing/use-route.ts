import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { parseRoute, type Route } from './route.js';

/** Hands the present route down. */
export const RouteContext = createContext<Route>(parseRoute(''));

/** The present route. */
export const useRoute = (): Route => useContext(RouteContext);

/** Follows the fragment of the URL. */
export function useHashRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => {
      setRoute(parseRoute(location.hash));
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, []);
  return route;
}
