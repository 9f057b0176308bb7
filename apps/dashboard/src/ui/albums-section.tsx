import { askFor } from '../api/api-request.js';
import { usePage } from '../api/use-page.js';
import { useParams } from '../routing/use-params.js';
import { useServices } from '../services.js';
import { AlbumTable } from './album-table.js';
import { Answered } from './answered.js';
import { Card } from './card.js';
import { Facets } from './facets.js';
import { SelectField } from './fields.js';
import { ListRegion } from './list-region.js';
import { Pager } from './pager.js';
import { SearchField } from './search-field.js';

const sorts = ['-released_on', 'released_on', 'name', '-popularity', '-first_seen_at'] as const;
type Sort = (typeof sorts)[number];

const sortWords: Readonly<Record<Sort, string>> = {
  '-released_on': 'latest first',
  released_on: 'earliest first',
  name: 'name',
  '-popularity': 'most popular first',
  '-first_seen_at': 'last seen first',
};

/** Which albums a list is of, beside what the URL says. */
export interface AlbumsOf {
  readonly label?: string;
  readonly artistId?: string;
  readonly from?: string;
  readonly to?: string;
}

/** A list of releases to search, sort and go through; all of that stands in the URL. */
export function AlbumsSection({ title, of }: { title: string; of: AlbumsOf }) {
  const params = useParams();
  const { keys } = useServices();
  const sort = params.choose('sort', sorts);
  const [q, type, label] = ['q', 'type', 'in_label'].map((name) => params.get(name));
  const query = {
    sort,
    q: q === '' ? undefined : q,
    album_type: type === '' ? undefined : [type ?? ''],
    label: of.label !== undefined ? [of.label] : label === '' ? undefined : [label ?? ''],
    artist_id: of.artistId === undefined ? undefined : [of.artistId],
    'released_on.gte': of.from,
    'released_on.lte': of.to,
  };
  const { answer, hasCursor, hrefOf } = usePage((cursor) =>
    askFor('/v1/albums', { query: { ...query, limit: 25, cursor } }),
  );
  const set = (changes: Record<string, string | null>) => {
    params.set({ ...changes, cursor: null });
  };
  return (
    <Card title={title}>
      <div class="filters">
        <SearchField
          key={q}
          label="Words in the title"
          value={q ?? ''}
          onSearch={(text) => {
            set({ q: text });
          }}
        />
        <SelectField
          label="Order"
          value={sort}
          options={sorts.map((value) => ({ value, text: sortWords[value] }))}
          onChange={(next) => {
            set({ sort: next });
          }}
        />
      </div>
      <Facets
        query={query}
        chosen={{ album_type: type ?? '', label: label ?? '' }}
        columns={of.label === undefined ? ['album_type', 'label'] : ['album_type']}
        onChoose={(column, value) => {
          set({ [column === 'label' ? 'in_label' : 'type']: value });
        }}
      />
      <ListRegion label={title}>
        <Answered answer={answer} rows={14}>
          {({ data, page }) => (
            <>
              <AlbumTable albums={data} caption={title} />
              <Pager
                next={page.next}
                hasCursor={hasCursor}
                hrefOf={hrefOf}
                csv={keys.get() === null ? buildCsvUrl(query) : null}
              />
            </>
          )}
        </Answered>
      </ListRegion>
    </Card>
  );
}

/** Where the read API has all of the rows as CSV. */
function buildCsvUrl(query: Readonly<Record<string, string | readonly string[] | undefined>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of value === undefined ? [] : typeof value === 'string' ? [value] : value)
      search.append(name, one);
  }
  return `../v1/albums.csv?${search.toString()}`;
}
