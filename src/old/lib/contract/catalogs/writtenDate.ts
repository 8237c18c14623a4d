/**
 * A date as a person or a spreadsheet writes it, day first, in the form of the catalogues. One parser for the
 * sheet of confirmations and for the editor: what can be read in two ways is refused, never guessed.
 */

/** A call confirms for so many days: an older reading of a date that has a newer one was hardly meant. */
export const CONFIRMED_FOR_DAYS = 180;
