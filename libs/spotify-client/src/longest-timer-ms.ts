/** The longest time that a timer takes; with a longer one it would fire at once. */
export const longestTimerMs = 2 ** 31 - 1;
