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
