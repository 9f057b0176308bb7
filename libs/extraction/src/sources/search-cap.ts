/**
 * Search shows nothing beyond this many albums, however long its listing is.
 *
 * @see https://developer.spotify.com/documentation/web-api/reference/search
 */
export const searchCap = 1000;
