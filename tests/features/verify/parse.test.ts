/** Claims as they are said in public → what they say, and nothing else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseClaim } from '$features/verify/parse/parseClaim';

const known = {
  topics: [
    'feminicidio',
    'tentativa_feminicidio',
    'violacion',
    'violencia_familiar',
    'acoso_sexual',
    'intimidad_sexual',
    'abuso_sexual',
    'violencia_sexual',
    'snsp_homicidio_doloso',
  ],
  alcaldia: 'Cuauhtémoc',
  otras: ['Iztapalapa', 'Benito Juárez'],
  colonias: ['Centro', 'Roma Norte', 'Santa María la Ribera', 'Guerrero', 'Cuauhtémoc'],
  populares: ['Tepito', 'Zona Rosa'],
};
const parsed = (typed: string) => parseClaim(typed, known);
const nothing = {
  topic: null,
  uncounted: null,
  change: null,
  counts: null,
  place: null,
  perResident: false,
};
const never = { months: null, year: null, yearBefore: null };

describe('a claim', () => {
  it.each([
    [
      'los feminicidios bajaron 85 %',
      { topic: 'feminicidio', change: { percent: -85, decimals: 0 } },
      {},
    ],
    [
      'Redujimos 85% los feminicidios',
      { topic: 'feminicidio', change: { percent: -85, decimals: 0 } },
      {},
    ],
    [
      'violación +3 % enero–julio',
      { topic: 'violacion', change: { percent: 3, decimals: 0 } },
      { months: { from: 1, to: 7 } },
    ],
    ['de 20 a 3', { counts: { before: 20, after: 3 } }, {}],
    [
      'De 20 feminicidios pasamos a 3',
      { topic: 'feminicidio', counts: { before: 20, after: 3 } },
      {},
    ],
    ['18 → 27', { counts: { before: 18, after: 27 } }, {}],
    ['3 contra 2 feminicidios', { topic: 'feminicidio', counts: { before: 2, after: 3 } }, {}],
    [
      'Enero a julio de 2025: 1,333 carpetas de violencia familiar (+9.8%)',
      { topic: 'violencia_familiar', change: { percent: 9.8, decimals: 1 } },
      { months: { from: 1, to: 7 }, year: 2025 },
    ],
    [
      'VIOLENCIA FAMILIAR AUMENTÓ 9,8 por ciento',
      { topic: 'violencia_familiar', change: { percent: 9.8, decimals: 1 } },
      {},
    ],
    [
      'homicidio doloso −37 %',
      { topic: 'snsp_homicidio_doloso', change: { percent: -37, decimals: 0 } },
      {},
    ],
    [
      'los culposos subieron 78 %',
      { uncounted: 'homicidio culposo', change: { percent: 78, decimals: 0 } },
      {},
    ],
    [
      'el acoso se duplicó en 2024',
      { topic: 'acoso_sexual', change: { percent: 100, decimals: 0 } },
      { year: 2024 },
    ],
    [
      'de 2024 a 2025 el abuso sexual bajó a la mitad',
      { topic: 'abuso_sexual', change: { percent: -50, decimals: 0 } },
      { year: 2025, yearBefore: 2024 },
    ],
    ['+120 % donde no hay Policía Violeta', { change: { percent: 120, decimals: 0 } }, {}],
    [
      'en los primeros cinco meses de 2025 bajaron 66 % los feminicidios',
      { topic: 'feminicidio', change: { percent: -66, decimals: 0 } },
      { months: { from: 1, to: 5 }, year: 2025 },
    ],
    [
      'tentativa de feminicidio, primer semestre, −77.3 %',
      { topic: 'tentativa_feminicidio', change: { percent: -77.3, decimals: 1 } },
      { months: { from: 1, to: 6 } },
    ],
    [
      'violación a la intimidad sexual +5 %',
      { topic: 'intimidad_sexual', change: { percent: 5, decimals: 0 } },
      {},
    ],
    [
      'en la colonia Roma Norte el acoso subió 40 %',
      {
        topic: 'acoso_sexual',
        change: { percent: 40, decimals: 0 },
        place: { kind: 'colonia', nombre: 'Roma Norte' },
      },
      {},
    ],
    [
      'los feminicidios de la CDMX pasaron de 68 a 44',
      { topic: 'feminicidio', counts: { before: 68, after: 44 }, place: { kind: 'ciudad' } },
      {},
    ],
    [
      'bajaron más de 85 % los feminicidios',
      { topic: 'feminicidio', change: { percent: -85, decimals: 0 } },
      {},
    ],
    [
      'en Cuauhtémoc los feminicidios bajaron 85 %',
      {
        topic: 'feminicidio',
        change: { percent: -85, decimals: 0 },
        place: { kind: 'alcaldia' },
      },
      {},
    ],
    [
      'feminicidios en la colonia Cuauhtémoc −50 %',
      {
        topic: 'feminicidio',
        change: { percent: -50, decimals: 0 },
        place: { kind: 'colonia', nombre: 'Cuauhtémoc' },
      },
      {},
    ],
    [
      'en Iztapalapa, CDMX, la violación subió 20 %',
      {
        topic: 'violacion',
        change: { percent: 20, decimals: 0 },
        place: { kind: 'otra', nombre: 'Iztapalapa' },
      },
      {},
    ],
    ...['en Tepito', 'en tepito', 'de la Zona Rosa', 'en Ecatepec', 'en la colonia Del Valle'].map(
      (where) =>
        [
          `los feminicidios ${where} bajaron 50 %`,
          {
            topic: 'feminicidio',
            change: { percent: -50, decimals: 0 },
            place: { kind: 'otro' },
          },
          {},
        ] as const,
    ),
    [
      'EN ENERO LOS FEMINICIDIOS BAJARON EN UN 50 %',
      { topic: 'feminicidio', change: { percent: -50, decimals: 0 } },
      { months: { from: 1, to: 1 } },
    ],
    [
      'la tasa de violación por cada 100 mil mujeres subió 12 %',
      { topic: 'violacion', change: { percent: 12, decimals: 0 }, perResident: true },
      {},
    ],
    ['', {}, {}],
    ['hola', {}, {}],
  ] as const)('«%s»', (typed, said, when) => {
    expect(parsed(typed)).toEqual({ ...nothing, ...said, periods: { ...never, ...when } });
  });

  it.each([
    ['violencia familiar: 1 211 → 1 333', { before: 1211, after: 1333 }],
    ['de 12\u202f345 a 1\u00a0234\u00a0567 carpetas', { before: 12_345, after: 1_234_567 }],
    ['Hubo 14 feminicidios en 2020 y 8 en 2022', { before: 14, after: 8 }],
    ['En 2024 hubo 9 feminicidios, contra 14 en 2020', { before: 14, after: 9 }],
    ['Feminicidios: 11 (2022) vs 8 (2023)', { before: 11, after: 8 }],
    ['en 2023, 1,211 carpetas; en 2024, 1,333', { before: 1211, after: 1333 }],
    // One count, or counts of time: no two counts of cases.
    ['en los primeros 5 meses de 2025 hubo 3', null],
    ['hubo 14 feminicidios en 2020', null],
    ['14 en 2020 y 15 en 2020', null],
    ['en 2020 bajó 14 % y en 2021 subió 8 %', null],
    ['14 en 2020, 8 en 2022 y 9 en 2023', null],
  ])('«%s» gives the counts %j', (typed, counts) => {
    expect(parsed(typed).counts).toEqual(counts);
  });

  it.each([
    ['violencia familiar entre enero y junio de 2026', { from: 1, to: 6 }, 2026, null],
    ['abuso sexual, octubre de 2024 a mayo de 2025', { from: 10, to: 5 }, 2025, null],
    ['abuso sexual, octubre 2024 – mayo', { from: 10, to: 5 }, 2025, null],
    ['de octubre a mayo', { from: 10, to: 5 }, null, null],
    ['octubre 2024 a mayo 2025 contra octubre 2023 a mayo 2024', { from: 10, to: 5 }, 2025, 2024],
    ['enero–julio 2026 vs. enero–julio 2024', { from: 1, to: 7 }, 2026, 2024],
    ['de enero de 2024 a enero de 2025 bajó 30 %', { from: 1, to: 1 }, 2025, 2024],
    ['comparado con octubre 2018 - septiembre 2019', { from: 10, to: 9 }, null, 2019],
    ['−23 % respecto al mismo periodo de 2024', null, null, 2024],
    ['tres feminicidios menos que en 2024', null, null, 2024],
    ['bajó 5 % frente a 2024', null, null, 2024],
    ['en 2025 bajó 5 % frente a 2023', null, 2025, 2023],
    ['bajó 5 % contra 2024', null, null, 2024],
    ['bajó 5 % contra los mismos meses de 2024', null, null, 2024],
    ['bajó 5 % contra mayo de 2024', null, null, 2024],
    ['violencia contra menores en 2024', null, 2024, null],
    ['bajó 5 % desde 2019', null, null, 2019],
    ['bajaron más de 85 % en 2025', null, 2025, null],
    ['la violencia contra las mujeres subió 5 % en 2025', null, 2025, null],
    ['los delitos contra la libertad sexual subieron en 2025', null, 2025, null],
    // What has no end, or more than a year, or unlike months, is of no two windows.
    ['bajó 85 % desde octubre de 2024', null, null, null],
    ['de enero de 2023 a mayo de 2025', null, null, null],
    ['enero a mayo de 2025 contra junio a octubre de 2024', null, null, null],
  ])('«%s» is of %j of %s against %s', (typed, months, year, yearBefore) => {
    expect(parsed(typed).periods).toEqual({ months, year, yearBefore });
  });

  it.each([
    ['violencia familiar, 30 % abajo', -30],
    ['30 % por arriba de lo que hubo', 30],
    ['30 % inferior', -30],
    ['la violación bajó dos terceras partes', -67],
    ['el acoso creció una tercera parte', 33],
    ['se redujo en una cuarta parte', -25],
    ['el acoso se cuadruplicó', 300],
    // What is denied is held against the data as it was said; where another is affirmed, that one is.
    ['no bajó la violación 40 %', -40],
    ['la violación no bajó 40 %, subió 3 %', 3],
  ])('«%s» is a change of %i %%', (typed, percent) => {
    expect(parsed(typed).change).toEqual({ percent, decimals: 0 });
  });

  it('of years is not one of counts, nor one of counts one of years', () => {
    expect(parsed('de 2023 a 2024').counts).toBe(null);
    expect(parsed('de 2,023 a 1,900 carpetas').periods.year).toBe(null);
    expect(parsed('de 2,023 a 1,900 carpetas').counts).toEqual({ before: 2023, after: 1900 });
  });

  it('is read whatever is typed, in counts that are whole', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), (typed) => {
        const { counts, change } = parsed(typed);
        if (counts !== null) expect(Number.isInteger(counts.before + counts.after)).toBe(true);
        if (change !== null) expect(Number.isFinite(change.percent)).toBe(true);
      }),
    );
  });
});
