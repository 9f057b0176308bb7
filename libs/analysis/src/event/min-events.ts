/** Events whose windows fit and do not overlap that a study takes at least. */
export const minEvents = 3;
