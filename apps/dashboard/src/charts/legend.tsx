import type { LegendItem } from './model/chart-model.js';
import { getSeriesStyle, type SeriesStyle } from './series-styles.js';

/** What the signs of a chart mean. */
export function Legend({ items }: { items: readonly LegendItem[] }) {
  if (items.length === 0) return null;
  return (
    <ul class="legend">
      {items.map((item) => (
        <li key={item.text}>
          <svg width="28" height="14" viewBox="0 0 28 14" aria-hidden="true">
            <Sign sign={item.sign} />
          </svg>
          {item.text}
        </li>
      ))}
    </ul>
  );
}

function Sign({ sign }: { sign: LegendItem['sign'] }) {
  switch (sign.kind) {
    case 'line': {
      const style = getSeriesStyle(sign.style);
      return (
        <>
          <line
            x1="0"
            x2="28"
            y1="7"
            y2="7"
            stroke={style.color}
            stroke-width="2"
            stroke-dasharray={style.dash}
          />
          <path d={shapes[style.symbol]} fill={style.color} />
        </>
      );
    }
    case 'dot': {
      const style = getSeriesStyle(sign.style);
      return <path d={shapes[style.symbol]} fill={style.color} />;
    }
    case 'hollow':
      return <circle cx="14" cy="7" r="4" fill="var(--surface)" stroke="var(--ink)" stroke-width="1.6" />;
    case 'heat':
      return <rect x="7" y="0" width="14" height="14" rx="3" fill={`var(--heat-${sign.level})`} />;
    default:
      return <rect class={`sign-${sign.kind}`} x="1" y="1" width="26" height="12" rx="2" />;
  }
}

/** Round (14, 7), as large as in the chart. */
const shapes: Readonly<Record<SeriesStyle['symbol'], string>> = {
  circle: 'M10.5 7a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0',
  square: 'M10.8 3.8h6.4v6.4h-6.4z',
  triangle: 'M14 2.6l4.4 7.4h-8.8z',
  diamond: 'M14 2l3.6 5l-3.6 5l-3.6 -5z',
  star: 'M14 1.6l1.5 3.4l3.7.4l-2.8 2.5l.8 3.6l-3.2 -1.9l-3.2 1.9l.8 -3.6l-2.8 -2.5l3.7 -.4z',
};
