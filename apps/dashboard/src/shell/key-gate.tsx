import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { askFor } from '../api/api-request.js';
import { useAnswer } from '../api/use-answer.js';
import { useServices } from '../services.js';
import { FreshnessBanner } from './freshness-banner.js';

const question = askFor('/v1/runs', { query: { limit: 1 } });

/** Asks for a key where the read API does, then shows the pages, and above them how old the data is. */
export function KeyGate({ children }: { children: ComponentChildren }) {
  const { keys } = useServices();
  const answer = useAnswer(question);
  if (answer.failure?.kind === 'key')
    return <KeyForm detail={keys.get() === null ? null : answer.failure.detail} />;
  return (
    <>
      <FreshnessBanner store={answer.value?.store ?? null} />
      {children}
    </>
  );
}

function KeyForm({ detail }: { detail: string | null }) {
  const { keys } = useServices();
  const [key, setKey] = useState('');
  const [problem, setProblem] = useState(detail);
  return (
    <section class="card narrow" aria-labelledby="key-title">
      <h1 id="key-title">This server asks for a key</h1>
      <p>It is kept in this tab until you close it, and is sent to this server only.</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const given = key.trim();
          // What a header can carry (RFC 6750).
          if (/^[\w\-.~+/]+=*$/.test(given)) keys.set(given);
          else setProblem('A key is made of letters, digits and -._~+/ only.');
        }}
      >
        <label class="field">
          <span>Key</span>
          <input
            type="password"
            autocomplete="current-password"
            required
            value={key}
            aria-invalid={problem !== null}
            aria-describedby="key-problem"
            onInput={({ currentTarget }) => {
              setKey(currentTarget.value);
            }}
          />
        </label>
        <p id="key-problem" class="problem" role="alert">
          {problem}
        </p>
        <button type="submit" class="button primary">
          Open
        </button>
      </form>
    </section>
  );
}
