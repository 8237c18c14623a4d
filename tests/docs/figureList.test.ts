import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figureList } from '../../scripts/docs/figureList';
import { figureTitles } from '$features/figures/words/es/figureTitles';
import { FIGURES } from '$features/figures/register';

test('docs/figuras.md is what the register says', async () => {
  expect(readFileSync('docs/figuras.md', 'utf8')).toBe(await figureList());
});

test('it names every figure', async () => {
  const text = await figureList();
  for (const { id } of FIGURES) {
    expect(text).toContain(`| \`${id}\``);
    expect(text).toContain(figureTitles[id]);
  }
});
