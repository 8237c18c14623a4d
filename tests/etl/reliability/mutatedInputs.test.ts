/** Each file with each mutation alone: it is refused in words, or each of its lines has a fate. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratch } from '../project';
import { FILES } from './inventedFiles';
import { hold, holdsMutated, SINGLY } from './mutatedFile';
import { HUGE } from './mutations';
import { chance } from './random';

describe.each(FILES)('$name, mutated', (file) => {
  holdsMutated(file, 0, SINGLY);

  it('with a line of 10 MB, too', async () => {
    const path = join(scratch(), 'mutado.csv');
    expect(await hold(file, HUGE(file.bytes, chance(1)), path)).toBe('read');
  });
});
