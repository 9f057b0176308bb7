/** More was asked at once than the threads can work on in good time. */
export class BusyError extends Error {
  override readonly name = 'BusyError';

  constructor() {
    super('too many queries at once');
  }
}
