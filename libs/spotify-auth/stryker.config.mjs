import { mutationOf } from '../../stryker.preset.mjs';

export default mutationOf('libs/spotify-auth');
