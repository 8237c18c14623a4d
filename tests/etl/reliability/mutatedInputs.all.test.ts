/**
 * Each file with mutations in twos and threes, beyond those of `mutatedInputs.test.ts`.
 *
 * `MUTACIONES=10000` tries as many.
 */
import { describe } from 'vitest';
import { FILES } from './inventedFiles';
import { holdsMutated, SINGLY } from './mutatedFile';

const EACH = Math.ceil(Number(process.env['MUTACIONES'] ?? 800) / FILES.length);

describe.each(FILES)('$name, mutated more', (file) => holdsMutated(file, SINGLY, SINGLY + EACH));
