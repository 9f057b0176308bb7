import { buildAnswer, buildError, type Answer } from '../answer.js';
import { type Catalogue } from '../catalogue/create-catalogue.js';
import { summariseLedger } from '../ledger.js';
import { type SimulatorOptions } from '../options.js';
import { type State } from '../state.js';

/** An answer, or lines that are sent as they are made. */
export type OutOfBandAnswer = Answer | { lines: Iterable<string> };

/**
 * /_simulator/...: what no Spotify has. `ledger` (JSON; `?summary` counts), `catalogue` (NDJSON: each album in the extended
 * shape with all of its tracks), `expected` (ids and rejects of a complete walk), `configure` (POST, JSON of options; null
 * takes a limit away) and `reset` (POST: forgets requests, tokens and what counts against limits).
 */
export function answerOutOfBand(
  state: State,
  catalogue: Catalogue,
  request: { method: string; path: string; query: URLSearchParams; body: string },
): OutOfBandAnswer {
  switch (`${request.method} ${request.path}`) {
    case 'GET /ledger': {
      const { entries } = state.ledger;
      return buildAnswer(request.query.has('summary') ? summariseLedger(entries) : entries);
    }
    case 'GET /catalogue':
      return { lines: writeCatalogue(catalogue) };
    case 'GET /expected':
      return buildAnswer({
        size: catalogue.size,
        addedAlbumIds: catalogue.addedAlbumIds(),
        nullItemIds: catalogue.nullItemIds(),
        goneAlbumIds: catalogue.goneAlbumIds(),
        expectedRejects: catalogue.expectedRejects,
      });
    case 'POST /configure':
      return configure(state, request.body);
    case 'POST /reset':
      state.ledger.clear();
      state.resetLimits();
      return buildAnswer({ ok: true });
    default:
      return buildError(404, 'No such out-of-band path');
  }
}

function configure(state: State, body: string): Answer {
  try {
    state.configure(JSON.parse(body) as Partial<SimulatorOptions>);
    return buildAnswer({ ok: true });
  } catch (error) {
    return buildError(400, error instanceof Error ? error.message : String(error));
  }
}

function* writeCatalogue(catalogue: Catalogue): Generator<string> {
  for (const id of catalogue.albumIds()) {
    const album = catalogue.album(id);
    const items = catalogue.tracks(id);
    yield `${JSON.stringify({ ...album, tracks: { ...album.tracks, items, limit: items.length, next: null } })}\n`;
  }
}
