import type { Album } from '@new-releases/read-api-client';
import { buildHref } from '../routing/route.js';
import { useServices } from '../services.js';
import { Cover } from './cover.js';
import { DataTable } from './data-table.js';
import { SpotifyLink } from './spotify-link.js';

/** Releases, each with a link to Spotify. */
export function AlbumTable({ albums, caption }: { albums: readonly Album[]; caption: string }) {
  const { formats } = useServices();
  return (
    <DataTable<Album>
      caption={caption}
      rows={albums}
      keyOf={({ id }) => id}
      empty="No release is like that. Fewer conditions show more."
      columns={[
        {
          name: 'name',
          title: 'Title',
          cell: (album) => (
            <span class="title-cell">
              <Cover image={album.image_url} link={album.spotify_url} name={album.name} size={48} />
              <span>
                {album.name.trim() === '' ? <em>without a title</em> : album.name}{' '}
                <SpotifyLink url={album.spotify_url} name={album.name} />
                <span class="sub">
                  {album.artists.map((artist, index) => (
                    <span key={artist.id}>
                      {index > 0 && ', '}
                      <a href={buildHref('artists', artist.id)}>{artist.name}</a>
                    </span>
                  ))}
                </span>
              </span>
            </span>
          ),
        },
        {
          name: 'released_on',
          title: 'Released',
          cell: (album) =>
            album.released_on === null
              ? '–'
              : album.release_date_precision === 'day'
                ? formats.day(album.released_on)
                : album.release_date,
        },
        { name: 'album_type', title: 'Type', isMinor: true, cell: (album) => album.album_type ?? '–' },
        {
          name: 'label',
          title: 'Label',
          isMinor: true,
          cell: (album) =>
            album.label === null || album.label === '' ? (
              '–'
            ) : (
              <a href={buildHref('labels', album.label)}>{album.label}</a>
            ),
        },
        {
          name: 'tracks',
          title: 'Tracks',
          kind: 'number',
          cell: (album) => (album.total_tracks === null ? '–' : formats.number(album.total_tracks)),
        },
        {
          name: 'popularity',
          title: 'Popularity',
          kind: 'number',
          isMinor: true,
          cell: (album) => (album.popularity === null ? '–' : formats.number(album.popularity)),
        },
      ]}
    />
  );
}
