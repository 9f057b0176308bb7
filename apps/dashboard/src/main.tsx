import { render } from 'preact';
import { createApi } from './api/create-api.js';
import { createKeyStore } from './api/create-key-store.js';
import { createFormats } from './format/create-formats.js';
import { findStorage } from './find-storage.js';
import { loadCovers } from './load-covers.js';
import { App } from './shell/app.js';
import './styles/index.css';

// The one place where the globals of the browser are read.
const send = globalThis.fetch.bind(globalThis);
const keys = createKeyStore(findStorage(() => sessionStorage));
// The pages stand in /dashboard/ below the read API, wherever a proxy may have put both.
const baseUrl = new URL('..', document.baseURI).href;
const services = {
  api: createApi({ baseUrl, keys, fetch: (request) => send(request) }),
  keys,
  formats: createFormats(),
  now: Date.now,
  covers: await loadCovers(() => send(new URL('settings.json', document.baseURI))),
};

const root = document.getElementById('app');
if (root !== null) render(<App services={services} themes={findStorage(() => localStorage)} />, root);
