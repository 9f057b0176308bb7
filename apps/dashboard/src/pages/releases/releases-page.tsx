import { AlbumsSection } from '../../ui/albums-section.js';
import { PageHead } from '../../ui/page-head.js';
import { RisingList } from '../../ui/rising-list.js';
import { ReleaseCalendar, Spikes, WeekdayProfile } from './patterns.js';
import { SeriesKeys } from './series-keys.js';
import { TrendControls } from './trend-controls.js';
import { TrendSection } from './trend-section.js';
import { useTrendChoice } from './use-trend-choice.js';

/** What is released: how much over time, on which days, what stands out, and each release. */
export function ReleasesPage() {
  const choice = useTrendChoice();
  const needsKeys = choice.by === 'label' || choice.by === 'artist';
  return (
    <>
      <PageHead title="Releases">
        What came out and when, as far as the runs could see it. A stretch without a listing is a gap, never a
        zero.
      </PageHead>
      <TrendControls choice={choice} />
      {needsKeys && <SeriesKeys by={choice.by === 'label' ? 'label' : 'artist'} keys={choice.key} />}
      {(!needsKeys || choice.key.length > 0) && <TrendSection question={choice} />}
      <ReleaseCalendar from={choice.from} to={choice.to} />
      <div class="grid">
        <WeekdayProfile from={choice.from} to={choice.to} />
        <RisingList by="artist" limit={6} />
      </div>
      <Spikes />
      <AlbumsSection title="Releases of this time" of={{ from: choice.from, to: choice.to }} />
    </>
  );
}
