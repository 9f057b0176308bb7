import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '../services.js';
import type { ApiRequest } from './api-request.js';
import { type Failure, toFailure } from './failure.js';

/** How far a question has come. While it is asked anew, the answer before stays in sight. */
export interface Answer<T> {
  readonly state: 'loading' | 'ready' | 'failed';
  /** Null: none has come yet. */
  readonly value: T | null;
  readonly failure: Failure | null;
  /** Asks once more. */
  readonly retry: () => void;
}

/** Puts a question whenever it changes; null: none. What is no longer wanted is called off. */
export function useAnswer<T>(request: ApiRequest<T> | null): Answer<T> {
  const { api, keys } = useServices();
  const [round, setRound] = useState(0);
  const [known, setKnown] = useState<{ key: string; value: T | null; failure: Failure | null } | null>(null);
  const key = request === null ? '' : JSON.stringify([request.path, request.parts, request.query]);
  const latest = useRef(request);
  latest.current = request;

  const retry = () => {
    setRound((count) => count + 1);
  };
  useEffect(() => keys.subscribe(retry), [keys]);
  useEffect(() => {
    const wanted = latest.current;
    if (wanted === null) return;
    const end = new AbortController();
    setKnown((before) => (before?.key === key ? { ...before, failure: null } : before));
    api.send(wanted, end.signal).then(
      (value) => {
        if (!end.signal.aborted) setKnown({ key, value, failure: null });
      },
      (error: unknown) => {
        if (!end.signal.aborted) setKnown({ key, value: null, failure: toFailure(error) });
      },
    );
    return () => {
      end.abort();
    };
  }, [api, key, round]);

  if (known?.key !== key) return { state: 'loading', value: known?.value ?? null, failure: null, retry };
  const { value, failure } = known;
  return { state: failure !== null ? 'failed' : value === null ? 'loading' : 'ready', value, failure, retry };
}
