/**
 * What a site holds to be taken away by programs, which no page of it asks for: the release as one file, under names
 * that do not change, and the numbers of each figure.
 */
export const TO_TAKE_AWAY = /^datos\/(?:[^/]+\.zip$|ultima\/|figuras\/)/;

/** The releases before this one that stay readable. */
export const PAST_RELEASES = /^datos\/anteriores\//;
