/** Headlines for a room: fifteen words and two numbers at most, and no finding cut. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIGURES } from '$features/figures/register';
import { figureTitles } from '$features/figures/words/es/figureTitles';
import {
  isHeadline,
  numbersIn,
  roomHeadline,
  wordsIn,
  writeProjectorNote,
} from '$features/figures/words/es/projector';

/** As the bundled release is told. */
const SHORT = [
  'En Doctores, la diferencia con las comparables cabe en el azar',
  'Abuso sexual (FGJ): 475 carpetas en 2024, provisional',
  'En Santa María la Ribera, ninguna de 3 comparaciones va más allá del azar',
];
const LONG = [
  'En cuatro colonias se denuncia más violencia familiar que en el resto; en tres de ellas depende de a quién se cuenta',
  'Cuauhtémoc está por encima en 4 de 11 indicadores, quizá por encima en 2 y dentro en 5',
  'Feminicidio (SESNSP): 3 delitos de Cuauhtémoc en 2025, de 44 en 16 alcaldías',
];

describe('a headline of a room', () => {
  it('counts words and numbers as a reader does', () => {
    expect(wordsIn('Desde marzo de 2021 hay cerca de 20 % más')).toBe(9);
    expect(numbersIn('Desde marzo de 2021 hay 1,167.5 más; en tres, depende')).toBe(3);
    expect(numbersIn('En una colonia, en ninguna otra')).toBe(0);
  });

  it.each(SHORT)('is the finding, where it is short: «%s»', (finding) => {
    expect(roomHeadline(finding, 'Otra cosa')).toEqual({ headline: finding, finding: null });
  });

  it.each(LONG)('is not cut out of a long finding: «%s»', (finding) => {
    expect(isHeadline(finding)).toBe(false);
    const title = 'Mapa de las colonias';
    expect(roomHeadline(finding, title)).toEqual({ headline: title, finding });
    expect(roomHeadline(finding, title, 'En cuatro, más')).toEqual({
      headline: 'En cuatro, más',
      finding: null,
    });
    expect(roomHeadline(finding, title, finding)).toEqual({ headline: title, finding });
  });

  it('has at most fifteen words and two numbers, whatever is found', () => {
    const titles = FIGURES.map(({ id }) => figureTitles[id]);
    for (const title of titles) expect(title).toSatisfy(isHeadline);
    const parts = fc.array(fc.constantFrom('En', 'cuatro', '1,167', 'de', 'Centro;', '20 %', 'y'));
    fc.assert(
      fc.property(parts, fc.constantFrom(...titles), parts, (found, title, short) => {
        const finding = found.join(' ');
        const told = roomHeadline(finding, title, short.join(' '));
        expect(wordsIn(told.headline)).toBeLessThanOrEqual(15);
        expect(numbersIn(told.headline)).toBeLessThanOrEqual(2);
        expect([finding, null]).toContain(told.finding);
      }),
    );
  });
});

describe('what could not be projected', () => {
  it('is said, with what was asked for', () => {
    expect(writeProjectorNote({ kind: 'figuras', asked: ['otra'] })).toBe(
      'En esta página no está la figura «otra». Se muestra otra de las que sí están.',
    );
    expect(writeProjectorNote({ kind: 'sin_figuras' })).toMatch(/no tiene figuras/);
  });
});
