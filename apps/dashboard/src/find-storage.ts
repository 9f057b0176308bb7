/** A storage of the browser; null where it refuses, which it does by throwing. */
export function findStorage(open: () => Storage): Storage | null {
  try {
    return open();
  } catch {
    return null;
  }
}
