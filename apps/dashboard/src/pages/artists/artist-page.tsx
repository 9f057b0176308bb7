import { askFor } from '../../api/api-request.js';
import { useAnswer } from '../../api/use-answer.js';
import { getMondayBefore, toDay } from '../../format/days.js';
import { buildHref } from '../../routing/route.js';
import { useServices } from '../../services.js';
import { AlbumsSection } from '../../ui/albums-section.js';
import { Answered } from '../../ui/answered.js';
import { PageHead } from '../../ui/page-head.js';
import { SpotifyLink } from '../../ui/spotify-link.js';
import { Stat } from '../../ui/stat.js';
import { TrendSection } from '../releases/trend-section.js';
import { ArtistHistory } from './artist-history.js';

/** What is known of one artist over time. */
export function ArtistPage({ id }: { id: string }) {
  const { formats, now } = useServices();
  const artist = useAnswer(askFor('/v1/artists/{id}', { path: { id } }));
  const albums = useAnswer(
    askFor('/v1/artists/{id}/albums', { path: { id }, query: { limit: 1, count: true } }),
  );
  const name = artist.value?.name ?? 'Artist';
  const genres = artist.value?.genres ?? [];
  const number = (value: number | null | undefined) => (value == null ? '–' : formats.number(value));
  if (artist.failure?.kind === 'absent') {
    return (
      <>
        <PageHead title="No such artist">
          The store has no artist of this id. <a href={buildHref('artists')}>To all artists</a>
        </PageHead>
      </>
    );
  }
  return (
    <>
      <PageHead title={name}>
        {genres.length === 0 ? 'Artist' : genres.join(', ')}{' '}
        <SpotifyLink url={artist.value?.spotify_url ?? null} name={name} />
      </PageHead>
      <Answered answer={artist} rows={3}>
        {(value) => (
          <dl class="stats">
            <Stat
              name="Releases in the store"
              value={number(albums.value?.page.total)}
              note="as main artist or beside others"
            />
            <Stat name="Popularity" value={number(value.popularity)} note="0 to 100, by Spotify" />
            <Stat name="Followers" value={number(value.followers)} note="at Spotify" />
            <Stat
              name="In the store since"
              value={value.first_seen_at === undefined ? '–' : formats.day(value.first_seen_at)}
              note=" "
            />
          </dl>
        )}
      </Answered>
      <TrendSection
        about={name}
        question={{
          period: 'week',
          by: 'artist',
          measure: 'releases',
          key: [id],
          from: getMondayBefore(now(), 52),
          to: toDay(now()),
        }}
      />
      <ArtistHistory id={id} name={name} />
      <AlbumsSection title={`Releases of ${name}`} of={{ artistId: id }} />
    </>
  );
}
