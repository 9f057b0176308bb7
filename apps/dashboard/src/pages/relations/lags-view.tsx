import { useMemo } from 'preact/hooks';
import type { LagsResult } from '../../api/analysis-results.js';
import { Chart } from '../../charts/chart.js';
import { buildLagsChart, describeLag } from '../../charts/model/build-lags-chart.js';
import { formatInterval } from '../../format/format-interval.js';
import { useServices } from '../../services.js';
import type { SalesUnit } from './use-sales-unit.js';
import { tellLagsBesideZero, tellSlopeBesideZero } from './tell-beside-zero.js';
import { tellPossibleSlope, tellSlope } from './tell-sales.js';

/** Whether sales of a product move with a series of releases. */
export function LagsView(props: {
  result: LagsResult;
  title: string;
  alpha: number;
  unit: SalesUnit;
  asOf: string | null;
}) {
  const { result, title, alpha, unit, asOf } = props;
  const { formats } = useServices();
  const model = useMemo(() => buildLagsChart(result, { title, formats }), [result, title, formats]);
  const { strongest, moves_at_lags: found, warning, weeks } = result;
  const { bootstrap } = strongest;
  const besideZero = tellLagsBesideZero(result, formats);
  const told = { unit, formats, level: 1 - alpha };
  return (
    <>
      <p class={found.length > 0 ? 'verdict found' : 'verdict'}>
        {found.length > 0 ? (
          <>
            <strong>Sales move with releases, most {describeLag(strongest.lag, formats)}.</strong>{' '}
            {tellSlope(result, told)}
          </>
        ) : (
          <>
            <strong>Nothing was found that moves together.</strong> That is no proof that nothing does: the
            series may be too short or too noisy to tell. {tellPossibleSlope(result, told)}{' '}
            {tellSlopeBesideZero(result)}
          </>
        )}{' '}
        Looked at: {formats.number(weeks)} weeks that both series have.
      </p>
      {warning && (
        <p class="note" role="note">
          <strong>Warning:</strong> {warning.message}.
        </p>
      )}
      <section class="card">
        <Chart model={model} asOf={asOf} />
        {besideZero !== null && <p class="muted">{besideZero}</p>}
        {found.length > 0 && (
          <p class="muted">
            Checked by resampling, {formats.number(bootstrap.samples)} times, as if the lag had been named
            beforehand: {describeLag(strongest.lag, formats)}, slope{' '}
            {formatInterval(formats, bootstrap.slope_interval)}, correlation{' '}
            {formatInterval(formats, bootstrap.correlation_interval)}.
          </p>
        )}
      </section>
    </>
  );
}
