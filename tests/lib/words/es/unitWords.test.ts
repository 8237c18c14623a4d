import { describe, expect, it } from 'vitest';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import {
  capitalised,
  countOf,
  happened,
  manyOf,
  PARTIAL_NOTE,
  unitsSentence,
  subjectOf,
  unitLine,
} from '$lib/words/es/unitWords';
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
  ] as const)('of %j in %s', (unit, medida, text) => {
    expect(unitLine('acoso', unit, medida)).toBe(text);
  });

  it('names what is smoothed, and what is probable, by what is counted', () => {
    expect(unitLine('acoso', CARPETAS, 'excedencia')).toBe(
      'Probabilidad de que la tasa de carpetas por acoso supere a la de toda la alcaldía',
    );
    expect(unitLine('acoso', WOMEN_VICTIMS, 'suavizada')).toBe(
      'Tasa suavizada: víctimas mujeres de acoso por cada 100,000 mujeres residentes al año',
    );
  });

  it.each([
    ['carpetas', 'Carpetas por acoso'],
    ['tasa', 'Carpetas por acoso por cada 100,000 personas presentes de día (estimación) al año'],
    [
      'suavizada',
      'Tasa suavizada: carpetas por acoso por cada 100,000 personas presentes de día (estimación) al año',
    ],
    [
      'excedencia',
      'Probabilidad de que la tasa de carpetas por acoso, entre la gente que está ahí de día (una ' +
        'estimación), supere a la de toda la alcaldía',
    ],
  ] as const)('says in %s who is there by day, where it is divided among them', (medida, text) => {
    expect(unitLine('acoso', CARPETAS, medida, 'ambiente')).toBe(text);
  });

  it('is made of the subject, as it stands in a sentence', () => {
    expect(subjectOf('acoso', WOMEN_VICTIMS)).toBe('víctimas mujeres de acoso');
    expect(capitalised(manyOf(WOMEN_VICTIMS))).toBe('Víctimas mujeres');
  });
});

describe('unitsSentence', () => {
  const carpetas = (nombre: string) => ({ nombre, unit: CARPETAS });
  const women = (nombre: string) => ({ nombre, unit: WOMEN_VICTIMS });

  it('says which figures count what, where they do not count the same', () => {
    expect(
      unitsSentence([
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
    expect(unitsSentence([carpetas('los cambios'), carpetas('el mapa')])).toBeNull();
    expect(unitsSentence([women('los cambios'), women('el mapa')])).toBeNull();
    expect(unitsSentence([])).toBeNull();
  });
});

describe('notes', () => {
  it('say what is divided by what, and what is not there', () => {
    expect(reportsNote(CARPETAS)).toBe(
      'Son carpetas abiertas, no toda la violencia: lo que no se denuncia no está aquí.',
    );
    expect(reportsNote(WOMEN_VICTIMS)).toBe(
      'Son víctimas que la Fiscalía registró como mujeres, no toda la violencia: lo que no se ' +
        'denuncia no está aquí.',
    );
    expect(rateNote(CARPETAS, 'mujeres')).toBe(
      'La tasa divide entre las mujeres residentes en 2020, que por colonia son una estimación; el ' +
        'archivo no dice el sexo de la víctima.',
    );
    expect(rateNote(WOMEN_VICTIMS, 'mujeres')).toBe(
      'La tasa divide entre las mujeres residentes en 2020, que por colonia son una estimación; se ' +
        'cuentan las víctimas registradas como mujeres.',
    );
    expect(rateNote(CARPETAS, 'ambiente')).toBe(
      'La tasa divide entre la gente que está ahí de día, una estimación nuestra de hombres y mujeres juntos: ' +
        'residentes en 2020 más quienes entran a trabajar. No cuenta a quien compra, estudia o sólo pasa.',
    );
    expect(PARTIAL_NOTE).toBe(
      'De víctimas mujeres sólo hay cuentas de una parte de lo que aquí se compara: para no mezclar ' +
        'medidas, todo son carpetas.',
    );
  });

  it('never say that the sex is unknown where women are counted, nor women where it is', () => {
    expect(rateNote(CARPETAS, 'mujeres')).toContain('no dice el sexo de la víctima');
    expect(rateNote(WOMEN_VICTIMS, 'mujeres')).not.toContain('no dice el sexo');
    expect(reportsNote(CARPETAS)).not.toContain('mujeres');
    expect(reportsNote(WOMEN_VICTIMS)).toContain('víctimas que la Fiscalía registró como mujeres');
  });
});
