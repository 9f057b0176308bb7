import { SingleBar } from 'cli-progress';
import type { Progress } from './progress.js';
import { createProgressCount } from './create-progress-count.js';
import { formatBarLine } from './format-bar-line.js';

/** A bar with albums read of albums known to wait, the rate, and the time left. */
export function createProgressBar(
  stream: NodeJS.WriteStream,
  now: () => number = () => performance.now(),
): Progress {
  const count = createProgressCount(now);
  const bar = new SingleBar({
    stream,
    // Asked for at every drawing, so that it follows a terminal that changes its width.
    format: (_options, { maxWidth }: { maxWidth?: number }) => formatBarLine(count.facts(), maxWidth ?? 80),
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
    fps: 8,
  });
  let isOpen = false;

  const open = () => {
    const { total, read } = count.facts();
    bar.start(total, read);
  };
  const notice = (text: string) => {
    if (isOpen) bar.stop();
    stream.write(`${text}\n`);
    if (isOpen) open();
  };
  return {
    notice,
    show(event) {
      count.add(event);
      if (event.kind === 'started') {
        stream.write(event.resumed ? `Going on with run ${event.runId}\n` : `Run ${event.runId}\n`);
        isOpen = true;
        open();
      } else if (event.kind === 'notice') {
        notice(event.message);
      } else if (isOpen) {
        bar.update(count.facts().read);
      }
    },
    close() {
      if (isOpen) bar.stop();
      isOpen = false;
    },
  };
}
