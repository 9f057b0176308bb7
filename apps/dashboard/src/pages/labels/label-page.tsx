import { askFor } from '../../api/api-request.js';
import { useAnswer } from '../../api/use-answer.js';
import { getMondayBefore, toDay } from '../../format/days.js';
import { useServices } from '../../services.js';
import { AlbumsSection } from '../../ui/albums-section.js';
import { Answered } from '../../ui/answered.js';
import { Note } from '../../ui/note.js';
import { PageHead } from '../../ui/page-head.js';
import { Stat } from '../../ui/stat.js';
import { UnknownKey } from '../../ui/unknown-key.js';
import { TrendSection } from '../releases/trend-section.js';

/** What is known of one label over time. */
export function LabelPage({ label }: { label: string }) {
  const { formats, now } = useServices();
  const answer = useAnswer(
    askFor('/v1/albums', {
      query: { label: [label], limit: 1, count: true, sort: '-released_on', facets: 'album_type' },
    }),
  );
  if (answer.state === 'ready' && answer.value?.page.total === 0) {
    return (
      <>
        <PageHead title={label}>Not a label of any release in the store.</PageHead>
        <Note>
          <UnknownKey by="label" keys={[label]} />
        </Note>
      </>
    );
  }
  return (
    <>
      <PageHead title={label}>Label, as Spotify writes it.</PageHead>
      <Answered answer={answer} rows={3}>
        {({ data, page, facets }) => (
          <dl class="stats">
            <Stat name="Releases in the store" value={formats.number(page.total ?? 0)} note=" " />
            <Stat
              name="Last release"
              value={data[0]?.released_on == null ? '–' : formats.day(data[0].released_on)}
              note={data[0]?.name ?? ' '}
            />
            <Stat
              name="Singles among them"
              value={formats.number(facets?.album_type?.find(({ value }) => value === 'single')?.count ?? 0)}
              note="EPs too"
            />
          </dl>
        )}
      </Answered>
      <TrendSection
        about={label}
        question={{
          period: 'week',
          by: 'label',
          measure: 'releases',
          key: [label],
          from: getMondayBefore(now(), 52),
          to: toDay(now()),
        }}
      />
      <AlbumsSection title={`Releases of ${label}`} of={{ label }} />
    </>
  );
}
