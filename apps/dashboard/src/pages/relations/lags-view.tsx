import { useMemo } from 'preact/hooks';
import type { LagsResult } from '../../api/analysis-results.js';
import { Chart } from '../../charts/chart.js';
import { buildLagsChart, describeLag } from '../../charts/model/build-lags-chart.js';
import { formatInterval } from '../../format/format-interval.js';
import { useServices } from '../../services.js';

/** Whether sales of a product move with a series of releases. */
export function LagsView(props: { result: LagsResult; title: string; alpha: number; asOf: string | null }) {
  const { result, title, alpha, asOf } = props;
  const { formats } = useServices();
  const model = useMemo(() => buildLagsChart(result, { title, formats }), [result, title, formats]);
  const { strongest, moves_at_lags: found, warning, weeks } = result;
  const { bootstrap } = strongest;
  return (
    <>
      <p class={found.length > 0 ? 'verdict found' : 'verdict'}>
        {found.length > 0 ? (
          <>
            <strong>Sales move with releases, most {describeLag(strongest.lag, formats)}.</strong> One release
            more in a week goes with {formats.signed(strongest.slope)} in sales ({formats.percent(1 - alpha)}{' '}
            interval {formatInterval(formats, strongest.slope_interval)}).
          </>
        ) : (
          <>
            <strong>Nothing was found that moves together.</strong> That is no proof that nothing does: the
            series may be too short or too noisy to tell.
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
        <p class="muted">
          Checked by resampling, {formats.number(bootstrap.samples)} times, as if the lag had been named
          beforehand: {describeLag(strongest.lag, formats)}, slope{' '}
          {formatInterval(formats, bootstrap.slope_interval)}, correlation{' '}
          {formatInterval(formats, bootstrap.correlation_interval)}.
        </p>
      </section>
    </>
  );
}
