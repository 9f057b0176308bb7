// Entry point `@new-releases/app-shell/environment`: apart from the index, for it loads the schema library.
export { ConfigurationError, isConfigurationError, type ConfigurationIssue } from './configuration-error.js';
export { environmentSchema, type EnvironmentVariable } from './environment-schema.js';
export {
  loadEnvironment,
  type Environment,
  type EnvironmentWithCredentials,
  type LoadEnvironmentOptions,
} from './load-environment.js';
export { Secret } from './secret.js';
