import type { AnalysisWithResult } from '@new-releases/read-api-client';
import { Fragment } from 'preact';
import { askFor } from '../../api/api-request.js';
import { useAnswer } from '../../api/use-answer.js';
import { Refused } from '../../charts/chart-section.js';
import { buildHref } from '../../routing/route.js';
import { useServices } from '../../services.js';
import { Answered } from '../../ui/answered.js';
import { Card } from '../../ui/card.js';
import { DataTable } from '../../ui/data-table.js';
import { PageHead } from '../../ui/page-head.js';
import { describeParameters } from './describe-parameters.js';
import { EventsView } from './events-view.js';
import { getAlpha } from './get-alpha.js';
import { kindWords } from './kind-words.js';
import { LagsView } from './lags-view.js';
import { useSalesUnit } from './use-sales-unit.js';
import { ScanView } from './scan-view.js';

/** One analysis: what came of it, how it was made, and everything that it tried. */
export function AnalysisPage({ id }: { id: string }) {
  const answer = useAnswer(askFor('/v1/analyses/{id}', { path: { id } }));
  return (
    <>
      <PageHead title={answer.value?.title ?? 'Analysis'}>
        <a href={buildHref('relations')}>All analyses</a>
        {answer.value !== null && <> · {kindWords[answer.value.kind]}</>}
      </PageHead>
      <Answered answer={answer} rows={16} absent={answer.failure?.detail}>
        {(analysis) => (
          <div class="stack">
            <Currency analysis={analysis} />
            <ResultView analysis={analysis} />
            <Method analysis={analysis} />
          </div>
        )}
      </Answered>
    </>
  );
}

function ResultView({ analysis }: { analysis: AnalysisWithResult }) {
  const { result, id, title, parameters, inputs, created_at: asOf } = analysis;
  const unit = useSalesUnit(inputs);
  const alpha = getAlpha(parameters);
  if (result.outcome === 'refused') {
    return (
      <section class="card">
        <Refused title="No answer" refusal={result} level={2} advice={result.advice} />
      </section>
    );
  }
  if ('lags' in result)
    return <LagsView result={result} title={title} alpha={alpha} unit={unit} asOf={asOf} />;
  if ('pooled' in result)
    return <EventsView result={result} title={title} alpha={alpha} unit={unit} asOf={asOf} />;
  return <ScanView id={id} result={result} alpha={alpha} />;
}

function Currency({ analysis }: { analysis: AnalysisWithResult }) {
  const { formats } = useServices();
  if (analysis.is_current) return null;
  return (
    <p class="banner warning" role="status">
      The data has changed since this analysis was made on {formats.time(analysis.created_at)}. Made anew, it
      may tell something else.
    </p>
  );
}

/** How it was made, so that it can be made again and doubted. */
function Method({ analysis }: { analysis: AnalysisWithResult }) {
  const { formats } = useServices();
  return (
    <Card title="How it was made">
      <dl class="facts">
        <dt>Made</dt>
        <dd>{formats.time(analysis.created_at)}</dd>
        {analysis.outcome === 'analysed' && (
          <>
            <dt>Tests made</dt>
            <dd>
              {formats.number(analysis.tried)}, of which {formats.number(analysis.findings)} say that
              something moves
            </dd>
          </>
        )}
        <dt>Data version</dt>
        <dd>{formats.number(analysis.data_version)}</dd>
        <dt>Hash of the inputs</dt>
        <dd>
          <code>{analysis.inputs_sha256}</code>
        </dd>
        <dt>Seed</dt>
        <dd>{String(analysis.seed)}</dd>
        {describeParameters(analysis.parameters).map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      {analysis.method.length > 0 && (
        <DataTable
          caption="Steps of the method"
          rows={analysis.method}
          keyOf={({ step }, index) => `${index} ${step}`}
          columns={[
            { name: 'step', title: 'Step', cell: ({ step }) => step },
            { name: 'choice', title: 'Chosen', cell: ({ choice }) => choice },
            { name: 'source', title: 'Source', isMinor: true, cell: ({ source }) => source },
          ]}
        />
      )}
    </Card>
  );
}
