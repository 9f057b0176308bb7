import { type Album, type SimplifiedTrack } from '@new-releases/spotify-types';
import { type FaultPlan } from './fault-plan.js';

const brokenAlbumFields = [{ name: null }, { name: 42 }, { artists: 'Various Artists' }, { tracks: null }];

const brokenTrackFields = [
  { duration_ms: '183000' },
  { explicit: 'yes' },
  { track_number: null },
  { disc_number: -1 },
  { name: null },
  { artists: { name: 'Somebody' } },
];

/** The track as it is served: with one field of the wrong type if the plan says so. The id stays as it is. */
export function malformTrack(plan: FaultPlan, track: SimplifiedTrack): object {
  if (!plan.isMalformedTrack(track.id)) return track;
  return { ...track, ...brokenTrackFields[plan.bits(track.id) % brokenTrackFields.length] };
}

/** The full album as it is served, its tracks malformed one by one or itself in one field. The id stays as it is. */
export function malformAlbum(plan: FaultPlan, album: Album): object {
  if (plan.isMalformedAlbum(album.id)) {
    return { ...album, ...brokenAlbumFields[plan.bits(album.id) % brokenAlbumFields.length] };
  }
  if (plan.faults.wrongTypes === 0) return album;
  const items = album.tracks.items.map((track) => track && malformTrack(plan, track));
  return { ...album, tracks: { ...album.tracks, items } };
}
