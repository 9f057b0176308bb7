/** Leads to what is shown, at Spotify, as its terms ask. @param props.url null: Spotify sent none */
export function SpotifyLink({ url, name }: { url: string | null; name: string }) {
  // Addresses come from stored rows: only those of the web are followed.
  if (url === null || !/^https?:\/\//.test(url)) return null;
  return (
    <a class="spotify" href={url} rel="noopener noreferrer" target="_blank">
      Spotify<span class="visually-hidden">: {name} (opens a new tab)</span>
    </a>
  );
}
