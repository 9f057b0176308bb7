import type { Call } from '../open-call.js';
import type { SentRequest } from './create-request-log.js';

/** The right to send one request. */
export interface Slot extends Omit<SentRequest, 'endedAtMs'> {
  readonly call: Call;
  readonly attemptsBefore: number;
  /** Whether a whole answer came; set by who sent the request. */
  answered: boolean;
}
