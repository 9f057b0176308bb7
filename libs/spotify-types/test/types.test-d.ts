// Checked by the compiler (`typecheck`), never run.
import { expectTypeOf } from 'expect-type';
import {
  openapiDocument,
  type AlbumType,
  type OperationId,
  type Page,
  type SimplifiedAlbum,
  type SimplifiedTrack,
} from '../src/index.js';

// Little is sure of what arrives: an album's id and name, the items of a page, which may be null.
expectTypeOf<Pick<SimplifiedAlbum, 'id' | 'name'>>().toEqualTypeOf<{ id: string; name: string }>();
expectTypeOf<{ id: string; name: string }>().toExtend<SimplifiedAlbum>();
expectTypeOf<Page<SimplifiedAlbum>['items']>().items.toEqualTypeOf<SimplifiedAlbum | null>();
expectTypeOf<{ items: [] }>().toExtend<Page<SimplifiedAlbum>>();
expectTypeOf<{ id: string; name: string }>().not.toExtend<SimplifiedTrack>();
expectTypeOf<SimplifiedTrack['duration_ms']>().toBeNumber();

expectTypeOf<'search'>().toExtend<OperationId>();
expectTypeOf<'get-playlist'>().not.toExtend<OperationId>();
expectTypeOf<AlbumType>().toEqualTypeOf<'album' | 'single' | 'compilation'>();
expectTypeOf(openapiDocument.paths).toBeObject();
