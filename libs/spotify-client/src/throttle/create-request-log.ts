/** One request that was sent. */
export interface SentRequest {
  /** Rises with each request sent. */
  order: number;
  startedAtMs: number;
  endedAtMs: number;
  /** Whether it was answered with a short 429. */
  refused: boolean;
}

export interface RequestLog {
  /** Adds a request that has just ended; ends must not go backwards. */
  add(request: SentRequest): void;
  /** Forgets requests that ended at or before `atMs`. */
  forgetUntil(atMs: number): void;
  readonly size: number;
  /** The request that ended `index` places after the oldest known, or undefined. */
  at(index: number): SentRequest | undefined;
  /** The known ones, oldest end first. */
  entries(): readonly SentRequest[];
}

/**
 * Creates a queue of ended requests, cheap at both ends. It keeps at most `capacity` of them, so that memory
 * stays bounded when no window is known.
 */
export function createRequestLog(capacity: number): RequestLog {
  let items: SentRequest[] = [];
  let head = 0;

  function compact(): void {
    if (head < 1024 || head * 2 < items.length) return;
    items = items.slice(head);
    head = 0;
  }

  return {
    add(request) {
      items.push(request);
      if (items.length - head > capacity) head += 1;
      compact();
    },
    forgetUntil(atMs) {
      for (let item = items[head]; item !== undefined && item.endedAtMs <= atMs; item = items[head])
        head += 1;
      compact();
    },
    get size() {
      return items.length - head;
    },
    at: (index) => items[head + index],
    entries: () => items.slice(head),
  };
}
