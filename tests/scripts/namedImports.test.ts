/** Of Plot and of d3 only what is named reaches a reader, and the lint refuses the whole. */
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

async function refusals(filePath: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).flatMap(({ ruleId }) =>
    ruleId === 'named-imports/only-named' ? [ruleId] : [],
  );
}

describe('imports of Plot and d3', { timeout: 120_000 }, () => {
  test.each([
    ['src/lib/figures/planted.ts', "import * as Plot from '@observablehq/plot';"],
    ['src/lib/figures/planted.ts', "import type * as Plot from '@observablehq/plot';"],
    ['src/lib/figures/planted.ts', "const plot = await import('@observablehq/plot');"],
    ['src/lib/figures/planted.ts', "import * as d3 from 'd3';"],
    ['src/features/help/planted.ts', "import * as scales from 'd3-scale';"],
    ['src/features/help/planted.ts', "export * from 'd3';"],
    ['tests/lib/figures/planted.test.ts', "import * as plot from '@observablehq/plot';"],
  ])('%s may not: %s', async (file, code) => {
    expect(await refusals(file, code)).toEqual(['named-imports/only-named']);
  });

  test.each([
    ['src/lib/figures/planted.ts', "export { plot, dot } from '@observablehq/plot';"],
    ['src/lib/figures/planted.ts', "import { ticks } from 'd3';"],
    ['src/lib/figures/planted.ts', "import type { PlotOptions } from '@observablehq/plot';"],
    ['src/lib/figures/planted.ts', "const marks = await import('$lib/figures/ahead/marks');"],
    ['src/lib/figures/planted.ts', "import * as marks from './ahead/marks';"],
  ])('%s may: %s', async (file, code) => {
    expect(await refusals(file, code)).toEqual([]);
  });
});
