import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from './create-progress.js';

/** A bar with albums read of albums known to wait, the rate, and the time left. */
export function createProgressBar(stream: NodeJS.WriteStream): Progress {
  const bar = new SingleBar(
    {
      stream,
      format: ' {bar} {value}/{total} albums · {tracks} tracks · {rate} albums/s · {left} left · {listing}',
      barsize: 24,
      hideCursor: true,
      clearOnComplete: true,
      stopOnComplete: false,
      etaBuffer: 200,
      fps: 8,
    },
    Presets.shades_classic,
  );
  const startedAt = performance.now();
  let read = 0;
  let tracks = 0;
  let waiting = 0;
  let listing = 'listing';
  let isOpen = false;

  const payload = () => {
    const rate = read / Math.max(0.001, (performance.now() - startedAt) / 1000);
    const leftS = rate > 0 ? Math.ceil((waiting - read) / rate) : null;
    return { tracks, rate: Math.round(rate), left: leftS === null ? '?' : formatSeconds(leftS), listing };
  };
  const update = () => {
    if (!isOpen) return;
    // A run that goes on with an earlier one reads albums that it did not list itself.
    bar.setTotal(Math.max(waiting, read));
    bar.update(read, payload());
  };
  const notice = (text: string) => {
    if (isOpen) bar.stop();
    stream.write(`${text}\n`);
    if (isOpen) bar.start(Math.max(waiting, read), read, payload());
  };
  return {
    notice,
    show(event) {
      switch (event.kind) {
        case 'started':
          stream.write(event.resumed ? `Going on with run ${event.runId}\n` : `Run ${event.runId}\n`);
          isOpen = true;
          bar.start(0, 0, payload());
          break;
        case 'listed':
          listing = `${event.source}: ${event.seen} of ${event.total ?? '?'} listed`;
          break;
        case 'waiting':
          waiting += event.albums;
          break;
        case 'read':
          read += event.albums;
          tracks += event.tracks;
          break;
        case 'notice':
          notice(event.message);
          break;
      }
      update();
    },
    close() {
      if (isOpen) bar.stop();
      isOpen = false;
    },
  };
}

function formatSeconds(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
