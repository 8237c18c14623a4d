/**
 * Each file with mutations in twos and threes, and with each alone where `mutatedInputs.test.ts` leaves it out.
 *
 * `MUTACIONES=10000` tries as many.
 */
import { describe } from 'vitest';
import { FILES, isOfFew } from './inventedFiles';
import { holdsMutated, holdsWithHugeLine, SINGLY } from './mutatedFile';

const EACH = Math.ceil(Number(process.env['MUTACIONES'] ?? 800) / FILES.length);

describe.each(FILES)('$name, mutated more', (file) => {
  holdsMutated(file, isOfFew(file) ? SINGLY : 0, SINGLY + EACH);
  if (!isOfFew(file)) holdsWithHugeLine(file);
});
