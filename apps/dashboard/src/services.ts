import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Api } from './api/create-api.js';
import type { KeyStore } from './api/create-key-store.js';
import type { Formats } from './format/create-formats.js';

/** What the pages are given; nothing of it is global. */
export interface Services {
  readonly api: Api;
  readonly keys: KeyStore;
  readonly formats: Formats;
  /** Clock, epoch milliseconds. */
  readonly now: () => number;
  /** Whether covers may be shown, which Spotify hosts. */
  readonly covers: boolean;
}

/** Hands the services down. */
export const ServicesContext = createContext<Services | null>(null);

/** The services. @throws Error outside of a ServicesContext */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('the services are missing');
  return services;
}
