/** Whose data it is, as Spotify's terms ask, and where there is more. */
export function Footer() {
  return (
    <footer class="footer">
      <p>
        Albums, artists and covers: <a href="https://www.spotify.com">Spotify</a>. This program is not
        affiliated with Spotify. The same data for programs: <a href="../docs">the read API</a>.
      </p>
    </footer>
  );
}
