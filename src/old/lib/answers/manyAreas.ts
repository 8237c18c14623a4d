/** When there are too many areas for each page to show all of them. */

/** Up to so many a page holds its map and its list whole. */
const AREAS_IN_A_PAGE = 60;

/** Of more, a page shows those that are first in the order. */
export const FIRST_AREAS = 20;

export const areMany = (areas: number): boolean => areas > AREAS_IN_A_PAGE;
