/**
 * What a site holds to be taken away by programs, which no page of it asks for: the release as one file, under names
 * that do not change, and the numbers of each figure.
 */
export const TO_TAKE_AWAY = /^datos\/(?:[^/]+\.zip$|ultima\/|figuras\/)/;

/** Of those numbers, what is of the pages of the colonias: within a budget of its own (figureFiles.test.ts). */
export const FIGURES_OF_COLONIAS = /^datos\/figuras\/colonias\//;

/** The releases before this one that stay readable. */
export const PAST_RELEASES = /^datos\/anteriores\//;
