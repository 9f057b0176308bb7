/** Where Spotify hosts covers. Source: `images` of https://developer.spotify.com/documentation/web-api/reference/get-an-album */
const coverHost = 'https://i.scdn.co';

/**
 * What the pages of the dashboard may load: files from here, and answers from here.
 * @param withCovers whether covers may come from Spotify
 */
export function buildContentSecurityPolicy({ withCovers }: { withCovers: boolean }): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    // A chart that is saved as an image is drawn from memory.
    `img-src 'self' blob:${withCovers ? ` ${coverHost}` : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}
