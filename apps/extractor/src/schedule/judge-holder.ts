import { judgeLease, type LeaseJudgement, type Store } from '@new-releases/storage';

/**
 * Tells what became of the process that held the store. The lease of one that died is taken, and freed, also by whoever just
 * notes something in between: what it left undone shows in its run, which never ended.
 */
export async function judgeHolder(
  store: Pick<Store, 'readLease' | 'listRuns'>,
  { now }: { now: () => number },
): Promise<LeaseJudgement> {
  const judgement = judgeLease(await store.readLease(), { now });
  if (judgement !== 'free') return judgement;
  const [latest] = await store.listRuns({ limit: 1 });
  return latest?.state === 'running' ? 'gone' : 'free';
}
