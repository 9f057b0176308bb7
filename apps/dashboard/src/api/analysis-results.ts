import type { components } from '@new-releases/read-api-client';

/** Whether sales move with releases, and how many weeks later. */
export type LagsResult = components['schemas']['LagsResult'];

/** What came of comparing every series with every other. */
export type ScanResult = components['schemas']['ScanResult'];

/** What happens to sales round releases. */
export type EventsResult = components['schemas']['EventsResult'];
