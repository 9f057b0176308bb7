import { SpotifyApiError } from './spotify-api-error.js';

/** The app may not do this: either never (CapabilityMissingError) or not now (PremiumRequiredError). */
export abstract class AccessDeniedError extends SpotifyApiError {}
