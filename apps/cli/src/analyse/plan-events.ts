import type { AnalyseEventsOptions } from '../commands/analyse-options.js';
import { UsageError } from '../usage-error.js';
import { chooseWeeks } from './choose-weeks.js';
import { describeChosen } from './describe-chosen.js';
import { capitalise, describeSales } from './describe-names.js';
import type { PlannedAnalysis } from './keep-analysis.js';
import { nameAnalysis } from './name-analysis.js';
import { readChosen, readSales } from './read-named-series.js';
import type { SeriesSource } from './series-source.js';
import { toCommonParameters } from './to-parameters.js';

/**
 * What `analyse events` is to compute, of options that `checkEventReleases` has passed.
 * @throws UsageError where the store does not know the product or one of what releases are chosen by, or there are no releases
 */
export function planEvents(options: AnalyseEventsOptions, source: SeriesSource): PlannedAnalysis {
  const { product, region = null, artist = [], label = [], type = [], day = [] } = options;
  const sales = readSales(source, { product, region, measure: options.measure });
  const chosen = {
    artists: [...new Set(artist)].map((key) => readChosen(source, 'artist', key)),
    labels: [...new Set(label)].map((key) => readChosen(source, 'label', key).key),
    types: [...new Set(type)].map((key) => readChosen(source, 'album_type', key).key),
    days: [...day].sort(),
  };
  const weeks = chooseWeeks([sales.series], options);
  const released =
    artist.length + label.length === 0
      ? []
      : source.listEvents({ artists: artist, labels: label, types: type, ...weeks });
  const events = [...released, ...day.map((one) => ({ day: one, name: null }))].sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
  );
  // Where no week of sales is known, that is what has to be told.
  if (events.length === 0 && sales.series.values.some((value) => value !== null))
    throw new UsageError(`the store has no such releases from ${weeks.from} to ${weeks.to}`);
  return {
    title: nameAnalysis(
      `${capitalise(describeSales(sales.name))} round ${describeChosen(chosen, released.length)}`,
      options,
    ),
    request: {
      kind: 'events',
      seed: options.seed,
      parameters: {
        ...toCommonParameters(options, weeks),
        event_window: options.window,
        estimation_weeks: options.before,
        gap_weeks: options.gap,
        parts_of_year: options.parts,
        placebos: options.placebos,
        chosen,
      },
    },
    inputs: { releases: [], sales: [sales], events },
    dataVersion: source.inputsVersion,
  };
}
