/** What a spreadsheet would run as a formula, written so that it does not, and read back. */

/** The characters that start one in Excel, LibreOffice or Sheets, after any apostrophes of ours. */
const FORMULA = /^'*[=+\-@\t\r]/;
const ESCAPED = /^'+[=+\-@\t\r]/;
/** It starts as one, and is only a number. */
const NEGATIVE = /^-\d+(\.\d+)?$/;

/**
 * A text that starts as a formula, with one apostrophe more before it; a negative number stays.
 * `unescapeFormula` gives any text back.
 */
export const escapeFormula = (text: string): string =>
  FORMULA.test(text) && !NEGATIVE.test(text) ? `'${text}` : text;

/** The text that `escapeFormula` was given; one that it did not write, as it is. */
export const unescapeFormula = (text: string): string =>
  ESCAPED.test(text) ? text.slice(1) : text;
