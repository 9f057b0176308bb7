import type { StoreFreshness } from '@new-releases/read-api-client';
import { useMemo } from 'preact/hooks';
import type { ApiRequest } from '../api/api-request.js';
import { useAnswer } from '../api/use-answer.js';
import type { Refusal } from './refusal.js';
import { tellRefusal } from './tell-refusal.js';
import { type Formats } from '../format/create-formats.js';
import { useServices } from '../services.js';
import { Answered } from '../ui/answered.js';
import { Chart } from './chart.js';
import type { TellUnknown } from '../ui/failure-note.js';
import type { ChartModel } from './model/chart-model.js';

/** What a chart is made from: the chart, or why there is none. */
export type Charted = ChartModel | { readonly title: string; readonly refusal: Refusal };

/**
 * A chart of what a question is answered with, in all states of that.
 * @param props.build the same function each time, or one that changes only when the chart does
 * @param props.note how far the numbers can be trusted
 * @param props.absent what to say where the server knows no such path
 * @param props.unknown what to say where the store knows nothing of what was asked about
 * @param props.rows as tall as the chart will be, in lines
 */
export function ChartSection<T extends { store: StoreFreshness }>(props: {
  request: ApiRequest<T>;
  build: (body: T, formats: Formats) => Charted;
  note?: (body: T, formats: Formats) => string;
  absent?: string;
  unknown?: TellUnknown | undefined;
  rows?: number;
  level?: 2 | 3;
}) {
  const { request, build, note, absent = trendsAbsent, unknown, rows = 13, level = 2 } = props;
  const answer = useAnswer(request);
  return (
    <section class="card">
      <Answered answer={answer} rows={rows} absent={absent} unknown={unknown}>
        {(body) => <BuiltChart body={body} build={build} note={note} level={level} />}
      </Answered>
    </section>
  );
}

const trendsAbsent =
  'This server is older than these pages and has no trends. An update of the read API brings them.';

function BuiltChart<T extends { store: StoreFreshness }>(props: {
  body: T;
  build: (body: T, formats: Formats) => Charted;
  note: ((body: T, formats: Formats) => string) | undefined;
  level: 2 | 3;
}) {
  const { body, build, note, level } = props;
  const { formats } = useServices();
  const charted = useMemo(() => build(body, formats), [body, build, formats]);
  if ('refusal' in charted) return <Refused title={charted.title} refusal={charted.refusal} level={level} />;
  return (
    <Chart model={charted} asOf={body.store.data_changed_at} level={level} note={note?.(body, formats)} />
  );
}

/** Says why something was not computed, and what it would take. @param props.advice what would help beside waiting */
export function Refused(props: {
  title: string;
  refusal: Refusal;
  level: 2 | 3;
  advice?: readonly string[] | undefined;
}) {
  const { title, refusal, level, advice = [] } = props;
  const { formats } = useServices();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <>
      <Heading>{title}</Heading>
      <div class="note" role="status">
        <p>
          <strong>Not computed, for the answer would not be worth having.</strong>
        </p>
        <p>{tellRefusal(refusal, formats)}</p>
        {advice.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </>
  );
}
