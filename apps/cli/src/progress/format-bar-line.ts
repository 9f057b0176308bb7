import { countOf } from '../output/count-of.js';
import type { ProgressFacts } from './create-progress-count.js';

const barWidth = 20;
const separator = ' · ';

/**
 * One line: bar, albums, tracks, rate, time left, listing. Parts that do not fit are left out whole, the least
 * important first; the line never fills the last column, where some terminals wrap.
 */
export function formatBarLine(facts: ProgressFacts, columns: number): string {
  const { read, total, tracks, rate, leftS, listing } = facts;
  const full = total === 0 ? 0 : Math.floor((barWidth * read) / total);
  const bar = ` ${'█'.repeat(full)}${'░'.repeat(barWidth - full)} `;
  // Each with its rank: the highest goes first.
  const parts = [
    { rank: 1, text: total === 0 ? 'listing' : `${read}/${countOf(total, 'album')}` },
    { rank: 4, text: tracks === 0 ? null : countOf(tracks, 'track') },
    { rank: 3, text: rate === null ? null : `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} albums/s` },
    { rank: 2, text: leftS === null ? null : `${formatSeconds(leftS)} left` },
    { rank: 5, text: listing },
  ].filter(({ text }) => text !== null);
  const join = (mostRank: number) =>
    parts
      .filter(({ rank }) => rank <= mostRank)
      .map(({ text }) => text)
      .join(separator);
  for (let mostRank = 5; mostRank > 0; mostRank -= 1) {
    const line = bar + join(mostRank);
    if (line.length < columns) return line;
  }
  const bare = ` ${join(1)}`;
  return bare.length < columns ? bare : '';
}

function formatSeconds(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
