import { types } from 'node:util';

/** The message of whatever was thrown. */
export function describeError(error: unknown): string {
  // Not instanceof: errors of Node itself and of WebAssembly may belong to another realm.
  return types.isNativeError(error) ? error.message : String(error);
}
