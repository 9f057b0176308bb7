import type { StartInterval } from '../types/lease.js';

/** Repeats on a timer of Node's that does not keep the process alive. */
export const startNodeInterval: StartInterval = (callback, ms) => {
  const timer = setInterval(callback, ms).unref();
  return () => {
    clearInterval(timer);
  };
};
