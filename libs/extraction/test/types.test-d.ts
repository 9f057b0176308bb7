// Checked by the compiler (`typecheck`), never run.
import { expectTypeOf } from 'expect-type';
import type { RunState, Store } from '@new-releases/storage';
import {
  createExtraction,
  exitCodeOf,
  type AlbumSource,
  type ExtractionOptions,
  type ProgressEvent,
  type RunReport,
  type RunRequest,
  type SourceName,
} from '../src/index.js';

declare const store: Store;
const extraction = createExtraction({ store, clientId: 'id', clientSecret: 'secret' });

expectTypeOf(extraction.run()).resolves.toEqualTypeOf<RunReport>();
expectTypeOf<RunReport['run']['state']>().toEqualTypeOf<RunState>();
expectTypeOf<SourceName>().toEqualTypeOf<'auto' | 'new-releases' | 'search' | 'artists'>();
// @ts-expect-error -- credentials are needed
createExtraction({ store });
// @ts-expect-error -- a store, not its path
createExtraction({ store: 'store.db', clientId: 'id', clientSecret: 'secret' });
// A source of one's own goes by its name.
void extraction.run({ source: 'newsletter' });
// @ts-expect-error -- a name, not the source
void extraction.run({ source: { name: 'newsletter' } });
// @ts-expect-error -- milliseconds, not a text
void extraction.run({ refreshAfterMs: '7d' });
// @ts-expect-error -- not a state
exitCodeOf('done');

// The global fetch fits, and so does a clock of one's own.
expectTypeOf<typeof globalThis.fetch>().toExtend<NonNullable<ExtractionOptions['fetch']>>();
expectTypeOf<typeof Date.now>().toExtend<NonNullable<ExtractionOptions['now']>>();
// What stops a run is a signal.
expectTypeOf<RunRequest['stop']>().toEqualTypeOf<AbortSignal | undefined>();
expectTypeOf<ProgressEvent>().toHaveProperty('kind');
expectTypeOf<AlbumSource>().toBeObject();
