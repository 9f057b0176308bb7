// Loaded before an example of a README, which asks Spotify itself: here the simulator answers in its place.
const { SPOTIFY_API_URL, SPOTIFY_TOKEN_URL } = process.env;
const { fetch } = globalThis;

globalThis.fetch = (input, init) => {
  if (typeof input !== 'string') return fetch(input, init);
  return fetch(
    input
      .replace('https://api.spotify.com/v1', SPOTIFY_API_URL)
      .replace('https://accounts.spotify.com/api/token', SPOTIFY_TOKEN_URL),
    init,
  );
};
