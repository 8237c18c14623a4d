import { describe, expect, it } from 'vitest';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/measure';
import {
  capitalised,
  countOf,
  happened,
  manyOf,
  measuresSentence,
  subjectOf,
  unitLine,
} from '$lib/words/es/measureWords';
import { rateNote, reportsNote } from '$lib/words/es/notes';

describe.each([
  [0, '0 carpetas', '0 víctimas mujeres'],
  [1, '1 carpeta', '1 víctima mujer'],
  [2, '2 carpetas', '2 víctimas mujeres'],
  [1091, '1,091 carpetas', '1,091 víctimas mujeres'],
])('countOf %i', (count, carpetas, victims) => {
  it(`is «${carpetas}» and «${victims}»`, () => {
    expect(countOf(count, CARPETAS)).toBe(carpetas);
    expect(countOf(count, WOMEN_VICTIMS)).toBe(victims);
  });
});

describe('happened', () => {
  it.each([
    [0, 'violación', 'no se abrió ninguna carpeta por violación'],
    [1, 'violación', 'se abrió 1 carpeta por violación'],
    [40, 'violación', 'se abrieron 40 carpetas por violación'],
    [0, null, 'no se abrió ninguna carpeta'],
  ])('of %i carpetas', (count, enFrase, text) => {
    expect(happened(count, enFrase, CARPETAS)).toBe(text);
  });

  it.each([
    [0, 'violación', 'no se registró ninguna víctima mujer de violación'],
    [1, 'violación', 'se registró 1 víctima mujer de violación'],
    [40, 'violación', 'se registraron 40 víctimas mujeres de violación'],
    [0, null, 'no se registró ninguna víctima mujer'],
  ])('of %i women among the victims', (count, enFrase, text) => {
    expect(happened(count, enFrase, WOMEN_VICTIMS)).toBe(text);
  });
});

describe('unitLine', () => {
  it.each([
    [CARPETAS, 'tasa', 'Carpetas por acoso por cada 100,000 mujeres residentes al año'],
    [CARPETAS, 'carpetas', 'Carpetas por acoso'],
    [WOMEN_VICTIMS, 'tasa', 'Víctimas mujeres de acoso por cada 100,000 mujeres residentes al año'],
    [WOMEN_VICTIMS, 'carpetas', 'Víctimas mujeres de acoso'],
    [
      CARPETAS,
      'suavizada',
      'Tasa suavizada: carpetas por acoso por cada 100,000 mujeres residentes al año',
    ],
    [
      WOMEN_VICTIMS,
      'excedencia',
      'Probabilidad de que la tasa de víctimas mujeres de acoso supere a la de toda la alcaldía',
    ],
  ] as const)('of %j in %s', (measure, medida, text) => {
    expect(unitLine('acoso', measure, medida)).toBe(text);
  });

  it('is made of the subject, as it stands in a sentence', () => {
    expect(subjectOf('acoso', WOMEN_VICTIMS)).toBe('víctimas mujeres de acoso');
    expect(capitalised(manyOf(WOMEN_VICTIMS))).toBe('Víctimas mujeres');
  });
});

describe('measuresSentence', () => {
  const carpetas = (nombre: string) => ({ nombre, measure: CARPETAS });
  const women = (nombre: string) => ({ nombre, measure: WOMEN_VICTIMS });

  it('says which figures count what, where they do not count the same', () => {
    expect(
      measuresSentence([
        carpetas('los cambios'),
        women('el mapa'),
        women('la lista'),
        carpetas('la tendencia'),
      ]),
    ).toBe(
      'En el mapa y la lista se cuentan víctimas mujeres; en los cambios y la tendencia, carpetas. ' +
        'Son medidas distintas: sus números no se comparan entre sí.',
    );
  });

  it('says nothing where they all count the same', () => {
    expect(measuresSentence([carpetas('los cambios'), carpetas('el mapa')])).toBeNull();
    expect(measuresSentence([women('los cambios'), women('el mapa')])).toBeNull();
    expect(measuresSentence([])).toBeNull();
  });
});

describe('notes', () => {
  it('never say that the sex is unknown where women are counted, nor women where it is', () => {
    expect(rateNote(CARPETAS)).toContain('no dice el sexo de la víctima');
    expect(rateNote(WOMEN_VICTIMS)).not.toContain('no dice el sexo');
    expect(reportsNote(CARPETAS)).not.toContain('mujeres');
    expect(reportsNote(WOMEN_VICTIMS)).toContain('víctimas que la Fiscalía registró como mujeres');
  });
});
