import { useServices } from '../services.js';

/**
 * A cover as Spotify has it: whole, with nothing over it, its corners rounded by 4 pixels as Spotify's guidelines ask on small
 * screens, and a link. Only where the server allows it, for the image comes from Spotify.
 * Source: https://developer.spotify.com/documentation/design#using-our-content
 */
export function Cover(props: { image: string | null; link: string | null; name: string; size: number }) {
  const { covers } = useServices();
  const { image, link, name, size } = props;
  if (!covers || image?.startsWith('https://i.scdn.co/') !== true || link?.startsWith('https://') !== true)
    return null;
  return (
    <a class="cover" href={link} rel="noopener noreferrer" target="_blank">
      <img src={image} width={size} height={size} loading="lazy" alt={`Cover of ${name}, at Spotify`} />
    </a>
  );
}
