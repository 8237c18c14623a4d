/** Which mutants of a sample are measured: drawn by their own text, so that nobody chooses and all can repeat it. */
import { createHash } from 'node:crypto';

/** Another one draws another sample: it stays, and with it what is known. */
const SEED = 'violeta-2026';

/**
 * @typedef {object} DrawnFrom
 * @property {string} file from the project
 * @property {number} line from 1, as in a report
 * @property {number} column from 1
 * @property {string} mutator
 * @property {string} replacement
 */

/**
 * Whether a mutant is in the sample, by the hash of what it is: of many, about `share` are.
 * @param {DrawnFrom} mutant
 * @param {number} share from 0, none, to 1, all
 * @param {string} [seed]
 */
export function isDrawn({ file, line, column, mutator, replacement }, share, seed = SEED) {
  const text = JSON.stringify([seed, file, line, column, mutator, replacement]);
  return createHash('sha256').update(text).digest().readUInt32BE() < share * 2 ** 32;
}
