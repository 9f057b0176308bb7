/** A learned rate limit: `limit` requests in any `windowMs`. */
export interface StoredRateWindow {
  limit: number;
  windowMs: number;
  /** ISO time. */
  learnedAt: string;
}

/** Requests to count before they are sent. */
export interface CountRequestsOptions {
  /** Whose quota it is. */
  account: string;
  /** Endpoint group. */
  group: string;
  /** A negative count gives reserved requests back. */
  count: number;
  /** ISO time; decides the ten-minute bucket. Give back with the time of the reservation. */
  at: string;
}

/** A group that Spotify refused. */
export interface LockGroupOptions {
  account: string;
  group: string;
  /** Epoch ms until which the group must not be called. */
  untilMs: number;
  retryAfterMs: number;
  reason: string;
}

/** How the quota of one endpoint group stands. */
export interface QuotaRecord {
  group: string;
  /** Requests of the 24 h before. */
  spent: number;
  /** Start of the oldest counted ten-minute bucket of these 24 h; null when nothing was spent. */
  oldestBucketStart: string | null;
  /** ISO time until which the group must not be called; null or past when it may. */
  cooldownUntil: string | null;
  cooldownReason: string | null;
  retryAfterMs: number | null;
  refusedAt: string | null;
  /** Requests of the 24 h before the last refusal: the best known size of the quota. */
  learnedBudget: number | null;
  learnedAt: string | null;
}

/** Whether an app may call an operation. */
export interface CapabilityRecord {
  clientId: string;
  /** Operation id of Spotify's. */
  operation: string;
  available: boolean;
  /** ISO time of the answer that taught it. */
  checkedAt: string;
  /** One line: what was answered. */
  evidence: string;
  /** Largest `limit` known to be accepted; null when unknown. */
  pageSize: number | null;
}

/** A capability to store. */
export interface CapabilityInput extends Omit<CapabilityRecord, 'pageSize'> {
  /** Left as it is when not given. */
  pageSize?: number | null;
}

/** An artist of the watch-list. */
export interface WatchedArtist {
  artistId: string;
  name: string | null;
  addedAt: string;
  /** When all albums of the artist had been listed for the first time. */
  firstWalkDoneAt: string | null;
  lastWalkedAt: string | null;
}

/** An artist to watch. */
export interface WatchedArtistInput {
  artistId: string;
  name?: string | null;
}
