import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChartModel, ChartStep } from './model/chart-model.js';
import { loadPlot, type PlotSvg, type Scale } from './plot-module.js';
import { useWidth } from './use-width.js';

const defaultHeight = 280;

/**
 * The drawing of a chart. Its values are read off by pointer, by touch, or with the arrow keys.
 * @param props.children tools, which stand beside what is read off
 */
export function PlotView({ model, children }: { model: ChartModel; children: ComponentChildren }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [drawing, setDrawing] = useState<PlotSvg | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [place, setPlace] = useState<number | null>(null);
  const [hasFocus, setFocus] = useState(false);
  const { steps, height = defaultHeight } = model;

  useEffect(() => {
    setPlace(null);
    if (width === 0) return;
    const state = { isWanted: true };
    loadPlot().then(
      (plot) => {
        if (!state.isWanted) return;
        const svg = model.draw(plot, { width, height });
        // The frame speaks for the drawing; Plot's own labels name marks, which says nothing to anybody.
        svg.setAttribute('aria-hidden', 'true');
        for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
        frame.current?.querySelector('svg')?.remove();
        frame.current?.prepend(svg);
        setDrawing(svg);
        setProblem(null);
      },
      () => {
        setProblem('The program that draws charts could not be loaded: load the page again.');
      },
    );
    return () => {
      state.isWanted = false;
    };
  }, [model, width, height]);

  /** The middle of a step, CSS pixels. */
  const locate = ({ at, atY }: ChartStep): { x: number; y: number | null } => ({
    x: middleOf(drawing?.scale('x'), at),
    y: atY === undefined ? null : middleOf(drawing?.scale('y'), atY),
  });
  const step = place === null ? null : (steps[place] ?? null);
  const move = (next: number) => {
    setPlace(Math.min(steps.length - 1, Math.max(0, next)));
  };
  const readAt = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const corner = frame.current?.getBoundingClientRect();
    if (drawing === null || steps.length === 0 || corner === undefined) return;
    const distances = steps.map((one) => {
      const { x, y } = locate(one);
      return Math.hypot(x - (clientX - corner.left), y === null ? 0 : y - (clientY - corner.top));
    });
    move(distances.indexOf(Math.min(...distances)));
  };
  const cursor = step === null ? null : locate(step);

  return (
    <>
      <div
        class="chart-plot"
        ref={frame}
        style={{ height: `${height}px` }}
        role="slider"
        tabIndex={0}
        aria-label={`Values of ${model.title}`}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, steps.length - 1)}
        aria-valuenow={place ?? 0}
        aria-valuetext={step?.text ?? model.summary}
        onPointerMove={readAt}
        onPointerDown={readAt}
        onPointerLeave={(event) => {
          if (event.pointerType === 'mouse') setPlace(null);
        }}
        onFocus={() => {
          setFocus(true);
        }}
        onBlur={() => {
          setFocus(false);
          setPlace(null);
        }}
        onKeyDown={(event) => {
          const next = findNext(event.key, place, steps.length);
          if (next === null) return;
          event.preventDefault();
          move(next);
        }}
      >
        {cursor !== null && (
          <div
            class={cursor.y === null ? 'chart-cursor' : 'chart-cursor point'}
            style={{ transform: `translate(${cursor.x}px, ${cursor.y ?? 0}px)` }}
          />
        )}
        {problem !== null && <p class="problem">{problem}</p>}
      </div>
      <div class="chart-foot">
        <p class="chart-readout" aria-hidden="true">
          {step?.text ?? (hasFocus ? 'The arrow keys read values.' : '')}
        </p>
        {children}
      </div>
    </>
  );
}

/** The middle of a value on an axis; a band begins where its value does. */
function middleOf(scale: Scale | undefined, value: ChartStep['at']): number {
  return Number(scale?.apply(value) ?? 0) + (scale?.bandwidth ?? 0) / 2;
}

/** Where a key leads; null: it is no key of ours. */
function findNext(key: string, place: number | null, length: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return place === null ? 0 : place + 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return place === null ? length - 1 : place - 1;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}
