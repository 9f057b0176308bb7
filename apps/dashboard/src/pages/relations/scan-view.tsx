import type { ScanResult } from '../../api/analysis-results.js';
import { useServices } from '../../services.js';
import { Stat } from '../../ui/stat.js';
import { PairsCard } from './pairs-card.js';

/** What came of comparing every series of releases with every series of sales, and each comparison. */
export function ScanView({ id, result, alpha }: { id: string; result: ScanResult; alpha: number }) {
  const { formats } = useServices();
  const { pairs, pairs_refused: refused, tests, found } = result;
  return (
    <>
      <p class={found > 0 ? 'verdict found' : 'verdict'}>
        <strong>
          {found > 0
            ? `${formats.number(found)} of ${formats.number(pairs)} pairs move together.`
            : `None of ${formats.number(pairs)} pairs was found to move together.`}
        </strong>{' '}
        Corrected for {formats.number(tests)} tests, so that of what is found {formats.percent(alpha)} at most
        is chance, on average.
      </p>
      <dl class="stats">
        <Stat name="Pairs compared" value={formats.number(pairs)} />
        <Stat name="Tests" value={formats.number(tests)} note="pairs times lags" />
        <Stat name="Found" value={formats.number(found)} note="after correction" />
        <Stat name="Refused" value={formats.number(refused)} note="too short, or too many gaps" />
      </dl>
      <PairsCard id={id} />
    </>
  );
}
