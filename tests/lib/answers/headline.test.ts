import { describe, expect, it } from 'vitest';
import { headlineOf, type PairCount } from '$lib/answers/headline';
import type { IndicatorId } from '$lib/indicators/catalogue';
import { MEASURED_ROWS } from '../../fixtures/delayCurves';

const SOURCE = {
  corte: '2025-01-31',
  ultimo_mes: '2024-12-01',
  ultimo_mes_completo: '2024-07-01',
};

const pair = (indicador: IndicatorId, anteriores: number, recientes: number): PairCount => ({
  indicador,
  anteriores,
  recientes,
});

/** Cuauhtémoc in the real file: twelve months to July 2024, and the calendar years 2023 and 2024. */
const COUNTS = {
  complete: [
    pair('violencia_familiar', 2659, 2551),
    pair('violencia_sexual', 1033, 1090),
    pair('feminicidio', 4, 7),
  ],
  hasty: [
    pair('violencia_familiar', 2633, 2429),
    pair('violencia_sexual', 1082, 995),
    pair('feminicidio', 3, 9),
  ],
};
const ASKED = ['violencia_familiar', 'violencia_sexual', 'feminicidio'] as const;

describe('headlineOf', () => {
  const headline = headlineOf(ASKED, COUNTS, MEASURED_ROWS, SOURCE);

  it('compares the twelve complete months with the twelve before', () => {
    expect(headline.windows).toEqual({
      before: { first: '2022-08-01', last: '2023-07-01' },
      after: { first: '2023-08-01', last: '2024-07-01' },
    });
    expect(headline.sentence).toBe(
      'En el último año completo no hay un cambio que el azar no pueda explicar',
    );
  });

  it('gives the published figures of Cuauhtémoc, in the order asked for', () => {
    expect(
      headline.verdicts.map(({ nombre, words }) => [
        nombre,
        words.before,
        words.after,
        words.change,
        words.sentence,
      ]),
    ).toEqual([
      [
        'Violencia familiar',
        '2,659',
        '2,551',
        '−4.1\u00a0%',
        'El cambio real está entre −9.2\u00a0% y +1.3\u00a0%.',
      ],
      [
        'Violencia sexual',
        '1,033',
        '1,090',
        '+5.5\u00a0%',
        'El cambio real está entre −3.2\u00a0% y +15.0\u00a0%.',
      ],
      [
        'Feminicidio',
        '4',
        '7',
        null,
        'Son tan pocos que no se puede afirmar un aumento ni una baja.',
      ],
    ]);
  });

  it('warns of the calendar years, only where they say something else', () => {
    expect(headline.mirage).toMatch(
      /^Comparar 2024 con 2023 daría una baja de 8\u00a0% en violencia familiar y en violencia sexual\. Es un espejismo: 9\u00a0% de las carpetas por violencia familiar/,
    );
    expect(headline.mirage).not.toContain('feminicidio');
    expect(headlineOf(['feminicidio'], COUNTS, MEASURED_ROWS, SOURCE).mirage).toBeNull();
  });

  it('gives no measured share for an indicator whose curve is borrowed', () => {
    const { mirage } = headlineOf(['violencia_sexual'], COUNTS, MEASURED_ROWS, SOURCE);
    expect(mirage).toContain('muchas carpetas se abren semanas después del hecho');
  });

  it('warns of nothing where the year is complete', () => {
    const complete = { ...SOURCE, ultimo_mes_completo: '2024-12-01', corte: '2025-07-31' };
    expect(headlineOf(ASKED, COUNTS, MEASURED_ROWS, complete).mirage).toBeNull();
  });

  it('says what changed beyond chance', () => {
    const counts = { complete: [pair('violencia_familiar', 1214, 1333)], hasty: [] };
    expect(headlineOf(['violencia_familiar'], counts, MEASURED_ROWS, SOURCE).sentence).toBe(
      'Aumentaron 10\u00a0% las carpetas por violencia familiar, más de lo que explica el azar',
    );
  });

  it('has no answer for an indicator without both counts', () => {
    const counts = { ...COUNTS, complete: COUNTS.complete.slice(0, 2) };
    const { verdicts } = headlineOf(ASKED, counts, MEASURED_ROWS, SOURCE);
    expect(verdicts.map(({ change }) => change.verdict)).toEqual(['azar', 'azar', 'sin_respuesta']);
  });

  it('cannot go without a delay curve', () => {
    expect(() => headlineOf(ASKED, COUNTS, [], SOURCE)).toThrow('curva de retraso');
  });
});
