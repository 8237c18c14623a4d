/** Texts that start as formulas do, and what a spreadsheet would run. */
import fc from 'fast-check';

export const FORMULA_LIKE = fc
  .tuple(
    fc.constantFrom('', "'", "''"),
    fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'", '-1', '-1.5'),
    fc.string({ maxLength: 6 }),
  )
  .map((parts) => parts.join(''));

/** Whether a spreadsheet runs a cell; a negative number is only read. */
export const runs = (cell: string): boolean =>
  ['=', '+', '-', '@', '\t', '\r'].some((start) => cell.startsWith(start)) &&
  !(cell.startsWith('-') && cell.length > 1 && /^[\d.]+$/.test(cell.slice(1)));
