/** More colonias than this are not all named. */
const NAMED = 4;

/** How many of so many colonias are counted and not named: the last ones. */
export const unnamedOf = (colonias: number): number =>
  colonias <= NAMED ? 0 : colonias - NAMED + 1;
