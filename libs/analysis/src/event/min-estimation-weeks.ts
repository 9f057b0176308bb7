/** Least weeks of which the level before an event is taken: the mean of fewer is mostly noise. */
export const minEstimationWeeks = 4;
