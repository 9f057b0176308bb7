/** Whether a yearly season is taken out. Say `none` only of series that are known to have no season. */
export type Season = 'yearly' | 'none';
