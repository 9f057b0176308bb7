/** Before anything that a store can hold: series from here on are whole. */
export const earliestDay = '1000-01-01';
