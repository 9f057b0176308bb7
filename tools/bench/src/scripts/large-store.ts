/** Makes a large store to try things on: `large-store FILE [ALBUMS] [--tracks]`. */
import { resolve } from 'node:path';
import { createLargeStore } from '../create-large-store.js';

const [file, albums = '1000000', tracks] = process.argv.slice(2);
if (file === undefined) throw new Error('name the file to make');
await createLargeStore({ path: resolve(file), albums: Number(albums), tracks: tracks === '--tracks' });
