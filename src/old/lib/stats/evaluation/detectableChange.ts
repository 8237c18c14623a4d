/** How often a change of that size has to be found. */
export const POWER = 0.8;
