import { useId, useRef, useState } from 'preact/hooks';
import { useServices } from '../services.js';
import { ChartTableView } from './chart-table-view.js';
import { Legend } from './legend.js';
import type { ChartModel } from './model/chart-model.js';
import { PlotView } from './plot-view.js';
import { composeImage } from './save/compose-image.js';
import { formatCsv } from './save/format-csv.js';
import { saveFile } from './save/save-file.js';
import { toPng } from './save/to-png.js';

/**
 * A chart with its title, unit, summary, legend, the numbers behind it, and downloads.
 * @param props.level of its heading. @default 2
 * @param props.note how far the numbers can be trusted
 */
export function Chart(props: {
  model: ChartModel;
  asOf: string | null;
  level?: 2 | 3;
  note?: string | undefined;
}) {
  const { model, asOf, level = 2, note } = props;
  const { formats } = useServices();
  const id = useId();
  const figure = useRef<HTMLElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const Heading = level === 2 ? 'h2' : 'h3';

  if (model.steps.length === 0) {
    return (
      <>
        <Heading>{model.title}</Heading>
        <p class="empty">{model.summary}</p>
        {note !== undefined && <p class="chart-note">{note}</p>}
      </>
    );
  }

  const saveImage = async (): Promise<void> => {
    const drawing = figure.current?.querySelector<SVGSVGElement>('.chart-plot svg') ?? null;
    if (drawing === null) return;
    const legend = [...(figure.current?.querySelectorAll<SVGSVGElement>('.legend svg') ?? [])];
    const source = `Source: ${model.source ?? 'Spotify'}, by new-releases${asOf === null ? '' : `, data of ${formats.time(asOf)}`}.`;
    saveFile(`${model.fileName}.png`, await toPng(composeImage({ model, drawing, legend, source })));
  };

  return (
    <figure class="chart" ref={figure} aria-labelledby={id}>
      <figcaption>
        <Heading id={id}>{model.title}</Heading>
        <p class="chart-unit">{model.unit}</p>
        <p class="chart-summary">{model.summary}</p>
        {note !== undefined && <p class="chart-note">{note}</p>}
      </figcaption>
      <Legend items={model.legend} />
      <PlotView model={model}>
        <button
          type="button"
          class="button small"
          onClick={() => {
            saveFile(
              `${model.fileName}.csv`,
              new Blob([formatCsv(model.table)], { type: 'text/csv;charset=utf-8' }),
            );
          }}
        >
          CSV <span class="visually-hidden">of {model.title}</span>
        </button>
        <button
          type="button"
          class="button small"
          onClick={() => {
            setProblem(null);
            saveImage().catch((error: unknown) => {
              setProblem(error instanceof Error ? error.message : 'It could not be drawn.');
            });
          }}
        >
          PNG <span class="visually-hidden">of {model.title}</span>
        </button>
        <ChartTableView table={model.table} caption={model.title} />
      </PlotView>
      {problem !== null && (
        <p class="problem" role="alert">
          The image could not be saved: {problem}
        </p>
      )}
    </figure>
  );
}
