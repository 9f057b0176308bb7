import type { Artist } from '@new-releases/read-api-client';
import { askFor } from '../../api/api-request.js';
import { usePage } from '../../api/use-page.js';
import { buildHref } from '../../routing/route.js';
import { useParams } from '../../routing/use-params.js';
import { useServices } from '../../services.js';
import { Card } from '../../ui/card.js';
import { SelectField } from '../../ui/fields.js';
import { PageHead } from '../../ui/page-head.js';
import { PagedTable } from '../../ui/paged-table.js';
import { RisingList } from '../../ui/rising-list.js';
import { SearchField } from '../../ui/search-field.js';
import { SpotifyLink } from '../../ui/spotify-link.js';

const sorts = ['-first_seen_at', 'name', '-popularity', '-followers'] as const;

/** All artists, and those that release more than before. */
export function ArtistsPage() {
  const params = useParams();
  const { formats } = useServices();
  const sort = params.choose('sort', sorts);
  const q = params.get('q');
  const list = usePage((cursor) =>
    askFor('/v1/artists', { query: { sort, limit: 25, q: q === '' ? undefined : q, cursor } }),
  );
  const number = (value: number | null) => (value === null ? '–' : formats.number(value));
  return (
    <>
      <PageHead title="Artists">
        Who releases. Each name leads to what is known of that artist over time.
      </PageHead>
      <div class="grid wide-first">
        <Card title="All artists">
          <div class="filters">
            <SearchField
              key={q}
              label="Words in the name"
              value={q}
              onSearch={(text) => {
                params.set({ q: text, cursor: null });
              }}
            />
            <SelectField
              label="Order"
              value={sort}
              options={[
                { value: '-first_seen_at', text: 'newest in the store first' },
                { value: 'name', text: 'name' },
                { value: '-popularity', text: 'most popular first' },
                { value: '-followers', text: 'most followers first' },
              ]}
              onChange={(next) => {
                params.set({ sort: next, cursor: null });
              }}
            />
          </div>
          <PagedTable<Artist>
            list={list}
            lines={18}

            caption="Artists"
            keyOf={({ id }) => id}
            empty="No artist is called that."
            columns={[
              {
                name: 'name',
                title: 'Name',
                cell: (artist) => (
                  <>
                    <a href={buildHref('artists', artist.id)}>{artist.name}</a>{' '}
                    <SpotifyLink url={artist.spotify_url} name={artist.name} />
                  </>
                ),
              },
              {
                name: 'popularity',
                title: 'Popularity',
                kind: 'number',
                cell: ({ popularity }) => number(popularity),
              },
              {
                name: 'followers',
                title: 'Followers',
                kind: 'number',
                isMinor: true,
                cell: ({ followers }) => number(followers),
              },
              {
                name: 'first_seen_at',
                title: 'In the store since',
                isMinor: true,
                cell: ({ first_seen_at: since }) => formats.day(since),
              },
            ]}
          />
        </Card>
        <RisingList by="artist" />
      </div>
    </>
  );
}
