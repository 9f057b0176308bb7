import { LeaseLostError } from './lease-lost-error.js';
import { StoreBusyError } from './store-busy-error.js';
import { StoreClosedError } from './store-closed-error.js';
import { StoreCorruptError } from './store-corrupt-error.js';
import { isStoreError, StoreError } from './store-error.js';
import { StoreFullError } from './store-full-error.js';
import { StoreLockedError } from './store-locked-error.js';
import { StoreMissingError } from './store-missing-error.js';
import { StoreUnwritableError } from './store-unwritable-error.js';
import { UnknownRunError } from './unknown-run-error.js';

/** An error as data that can pass from one thread to another. */
export interface PlainError {
  name: string;
  message: string;
  stack: string | undefined;
  /** The facts of an error of the store; null for any other. */
  facts: object | null;
  cause: PlainError | null;
}

/** The errors that writing can end in, besides StoreError itself. */
const classes = [
  LeaseLostError,
  StoreBusyError,
  StoreClosedError,
  StoreCorruptError,
  StoreFullError,
  StoreLockedError,
  StoreMissingError,
  StoreUnwritableError,
  UnknownRunError,
];

const maxCauses = 5;

/** Takes an error apart. */
export function toPlainError(error: unknown, depth = 0): PlainError {
  if (!(error instanceof Error)) {
    return { name: 'Error', message: String(error), stack: undefined, facts: null, cause: null };
  }
  const { name, message, stack, cause } = error;
  return {
    name,
    message,
    stack,
    facts: isStoreError(error) ? Object.fromEntries(Object.entries(error)) : null,
    cause: cause === undefined || depth === maxCauses ? null : toPlainError(cause, depth + 1),
  };
}

/** Makes the error again that was taken apart, of the same class where it is one of the store. */
export function reviveError({ name, message, stack, facts, cause }: PlainError): Error {
  const options = cause === null ? {} : { cause: reviveError(cause) };
  const error = revive(name, message, facts, options);
  if (error.name !== name) error.name = name;
  if (stack !== undefined) error.stack = stack;
  return error;
}

function revive(name: string, message: string, facts: object | null, options: { cause?: Error }): Error {
  if (facts === null) return new Error(message, options);
  const Class = classes.find((one) => one.name === name);
  // The facts of a class are what its constructor takes.
  const all = { ...facts, ...options } as never;
  return Class === undefined ? new StoreError(message, all) : new Class(all);
}
