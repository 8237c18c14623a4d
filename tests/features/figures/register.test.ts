/** What holds of every figure of the register, whatever the release. */
import { expect, test } from 'vitest';
import { figureTitles } from '$features/figures/words/es/figureTitles';
import { FIGURES } from '$features/figures/register';
import { anchorPattern, partOf } from '$lib/view/figure';
import { pagesOf, parseFigure } from '$lib/view/figureAddress';

const concrete = (page: string) =>
  page.replace(/\[\[[^\]]+\]\]/g, 'violacion').replace(/\[[^\]]+\]/g, 'centro');

test('there are figures of many rooms', () => {
  expect(FIGURES.length).toBeGreaterThan(25);
  expect(new Set(FIGURES.map(({ page }) => page)).size).toBeGreaterThan(8);
});

test('no two share a name', () => {
  const ids = FIGURES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});

test.each(FIGURES.map((figure) => [figure.id, figure] as const))(
  '%s is found again at each of its pages',
  (_, figure) => {
    const anchor = anchorPattern(figure).replace(/\{[a-z]+\}/, 'violacion');
    for (const page of pagesOf(figure)) {
      const { place, notas } = parseFigure(`${concrete(page)}/#${anchor}`, FIGURES);
      expect(place?.figure).toBe(figure);
      expect(notas).toEqual([]);
    }
  },
);

test('each says what it shows in a few words, and what there is one of for each of', () => {
  for (const figure of FIGURES) {
    expect(figureTitles[figure.id].split(' ').length).toBeLessThanOrEqual(12);
    expect(figureTitles[figure.id]).not.toMatch(/[.:\d]/);
    expect([null, 'indicador', 'fuente', 'acuerdo', 'grupo']).toContain(partOf(figure));
  }
});

test('what a reader brings is in no other site', () => {
  expect(FIGURES.filter(({ embeds }) => embeds === false).map(({ id }) => id)).toEqual([
    'prioridades-escenario',
  ]);
});
