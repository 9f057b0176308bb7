import type { AnalysisPair } from '@new-releases/read-api-client';

/** Why something was not computed, and how many weeks it would take. */
export type Refusal = NonNullable<AnalysisPair['refusal']>;
