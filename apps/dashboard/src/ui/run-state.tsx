const words: Readonly<Record<string, { text: string; tone: string }>> = {
  completed: { text: 'complete', tone: 'good' },
  running: { text: 'running', tone: 'neutral' },
  incomplete: { text: 'incomplete', tone: 'warning' },
  deferred: { text: 'waits for quota', tone: 'warning' },
  interrupted: { text: 'interrupted', tone: 'warning' },
  failed: { text: 'failed', tone: 'bad' },
};

/** How a run ended, in a word. */
export function RunState({ state }: { state: string }) {
  const { text, tone } = words[state] ?? { text: state, tone: 'neutral' };
  return <span class={`tag ${tone}`}>{text}</span>;
}
