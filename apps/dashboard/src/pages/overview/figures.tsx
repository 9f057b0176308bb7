import { askFor } from '../../api/api-request.js';
import { type Answer, useAnswer } from '../../api/use-answer.js';
import { useServices } from '../../services.js';
import { Stat } from '../../ui/stat.js';

const dayMs = 86_400_000;

/** The first day of the last seven. */
const weekBefore = (nowMs: number) => new Date(nowMs - 6 * dayMs).toISOString().slice(0, 10);

interface Counted {
  page: { total?: number };
}

/** How old the data is, and how much of it there is. */
export function Figures() {
  const { formats, now } = useServices();
  const count = { limit: 1, count: true };
  const albums = useAnswer(askFor('/v1/albums', { query: count }));
  const artists = useAnswer(askFor('/v1/artists', { query: count }));
  const since = weekBefore(now());
  const recent = useAnswer(
    askFor('/v1/albums', {
      query: {
        ...count,
        'released_on.gte': since,
        'released_on.lte': new Date(now()).toISOString().slice(0, 10),
      },
    }),
  );
  const store = albums.value?.store ?? null;
  // Without a complete run, none is not known to be none.
  const showCount = (total: number) =>
    total === 0 && store?.last_complete_at == null ? 'not known yet' : formats.number(total);
  const show = ({ value, failure }: Answer<Counted>) =>
    failure !== null ? '?' : value === null ? '…' : showCount(value.page.total ?? 0);

  return (
    <dl class="stats">
      <Stat
        name="Last complete run"
        value={
          albums.failure !== null
            ? '?'
            : store === null
              ? '…'
              : store.last_complete_at === null
                ? 'never'
                : formats.ago(store.last_complete_at, now())
        }
        note={store?.last_complete_at == null ? ' ' : formats.time(store.last_complete_at)}
      />
      <Stat name="Albums" value={show(albums)} note="singles and compilations too" />
      <Stat name="Released in 7 days" value={show(recent)} note={`since ${formats.day(since)}`} />
      <Stat name="Artists" value={show(artists)} note="named by these albums" />
    </dl>
  );
}
