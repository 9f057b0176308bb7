export { buildApp } from './build-app.js';
export { createReadApi, type CreateReadApiOptions, type ReadApi } from './create-read-api.js';
export { loadSettings, type ReadApiSettings } from './settings/load-settings.js';
export { readApiVariables } from './settings/variables.js';
