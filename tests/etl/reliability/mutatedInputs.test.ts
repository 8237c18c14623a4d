/**
 * A file of each kind with each mutation alone: it is refused in words, or each of its lines has a fate. The others
 * are in `mutatedInputs.all.test.ts`.
 */
import { describe } from 'vitest';
import { FILES, isOfFew } from './inventedFiles';
import { holdsMutated, holdsWithHugeLine, SINGLY } from './mutatedFile';

describe.each(FILES.filter(isOfFew))('$name, mutated', (file) => {
  holdsMutated(file, 0, SINGLY);
  holdsWithHugeLine(file);
});
