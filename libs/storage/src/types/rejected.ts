/** What kind of record was refused. */
export type RejectedEntity = 'album' | 'track' | 'artist' | 'page';

/** A record that validation refused. */
export interface RejectedInput {
  /** Source that listed it; null when it was met elsewhere. */
  source?: string | null;
  /** Step that refused it, such as `discover` or `read`. */
  stage: string;
  entity: RejectedEntity;
  albumId: string | null;
  entityId: string | null;
  /** One line. */
  reason: string;
  /** The record as received, as JSON text. */
  payload: string;
}

/** A stored rejected record. The same refusal met again raises `times` and `lastSeenAt`. */
export interface RejectedRecord {
  id: number;
  /** sha256 hex over stage, entity, album id, entity id, reason and payload. */
  fingerprint: string;
  /** Run that met it last. */
  runId: string;
  source: string | null;
  stage: string;
  entity: RejectedEntity;
  albumId: string | null;
  entityId: string | null;
  reason: string;
  payload: string;
  firstSeenAt: string;
  lastSeenAt: string;
  times: number;
  replayedAt: string | null;
}

/** Which rejected records to list. */
export interface ListRejectedOptions {
  limit: number;
  /** Only records with a greater id. */
  afterId?: number;
  runId?: string;
  unreplayedOnly?: boolean;
}

/** Which rejected records to count. */
export interface CountRejectedOptions {
  runId?: string;
  unreplayedOnly?: boolean;
}
