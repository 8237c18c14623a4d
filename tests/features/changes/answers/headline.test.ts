import { describe, expect, it } from 'vitest';
import { headlineOf, type PairCount } from '$features/changes/answers/headline';
import { headlineWords } from '$features/changes/words/es/headlineWords';
import type { IndicatorId } from '$lib/contract/indicators/catalogue';
import { MEASURED_ROWS } from '../../../fixtures/delayCurves';

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
/** No series: counts are taken as Poisson. */
const NONE: ReadonlyMap<IndicatorId, number> = new Map();
const ASKED = ['violencia_familiar', 'violencia_sexual', 'feminicidio'] as const;

describe('headlineOf', () => {
  const headline = headlineOf(ASKED, ASKED, COUNTS, MEASURED_ROWS, SOURCE, NONE);

  it('compares the twelve complete months with the twelve before', () => {
    expect(headline.windows).toEqual({
      before: { first: '2022-08-01', last: '2023-07-01' },
      after: { first: '2023-08-01', last: '2024-07-01' },
    });
    expect(headlineWords(headline).sentence).toBe(
      'En el último año completo no hay, en toda la alcaldía, un cambio que el azar no pueda explicar',
    );
  });

  it('gives the published figures of Cuauhtémoc, in the order asked for', () => {
    expect(
      headline.family.within.map(({ subject, change }) => [
        subject,
        change.before.n,
        change.after.n,
        change.ratio.toFixed(3),
      ]),
    ).toEqual([
      ['violencia_familiar', 2659, 2551, '0.959'],
      ['violencia_sexual', 1033, 1090, '1.055'],
      ['feminicidio', 4, 7, '1.750'],
    ]);
  });

  it('judges every indicator among all of them: one more of them can undo a rise', () => {
    const complete = [pair('violencia_familiar', 1214, 1333), pair('acoso_sexual', 200, 205)];
    const alone = headlineOf(
      ['violencia_familiar'],
      [],
      { complete, hasty: [] },
      MEASURED_ROWS,
      SOURCE,
      NONE,
    );
    expect(alone.family.beyond).toHaveLength(1);
    const three = ['violencia_familiar', 'acoso_sexual', 'feminicidio'] as const;
    const more = [...complete, pair('feminicidio', 4, 7)];
    const among = headlineOf(three, [], { complete: more, hasty: [] }, MEASURED_ROWS, SOURCE, NONE);
    expect(among.family.beyond).toEqual([]);
    expect(headlineWords(among).sentence).toContain('no hay');
  });

  it('warns only of the indicators whose calendar years are compared in public', () => {
    const { mirage } = headlineWords(
      headlineOf(ASKED, ['violencia_sexual'], COUNTS, MEASURED_ROWS, SOURCE, NONE),
    );
    expect(mirage).toContain('violencia sexual');
    expect(mirage).not.toContain('violencia familiar');
  });

  it('warns of the calendar years, only where they say something else', () => {
    expect(headlineWords(headline).mirage).toMatch(
      /^Comparar 2024 con 2023 daría una baja de 8\u00a0% en violencia familiar y en violencia sexual\. Es un espejismo: 9\u00a0% de las carpetas por violencia familiar/,
    );
    expect(headlineWords(headline).mirage).not.toContain('feminicidio');
    expect(
      headlineWords(
        headlineOf(['feminicidio'], ['feminicidio'], COUNTS, MEASURED_ROWS, SOURCE, NONE),
      ).mirage,
    ).toBeNull();
  });

  it('gives no measured share for an indicator whose curve is borrowed', () => {
    const { mirage } = headlineWords(
      headlineOf(['violencia_sexual'], ['violencia_sexual'], COUNTS, MEASURED_ROWS, SOURCE, NONE),
    );
    expect(mirage).toContain('muchas carpetas se abren semanas después del hecho');
  });

  it('warns of nothing where the year is complete', () => {
    const complete = { ...SOURCE, ultimo_mes_completo: '2024-12-01', corte: '2025-07-31' };
    expect(
      headlineWords(headlineOf(ASKED, ASKED, COUNTS, MEASURED_ROWS, complete, NONE)).mirage,
    ).toBeNull();
  });

  it('says what changed beyond chance', () => {
    const counts = { complete: [pair('violencia_familiar', 1214, 1333)], hasty: [] };
    expect(
      headlineWords(headlineOf(['violencia_familiar'], [], counts, MEASURED_ROWS, SOURCE, NONE))
        .sentence,
    ).toBe(
      'En el último año completo sólo un cambio de toda la alcaldía va más allá del azar: aumentaron 10\u00a0% las carpetas por violencia familiar',
    );
  });

  it('calls nothing a change that months so irregular could bring', () => {
    const counts = { complete: [pair('violencia_familiar', 1214, 1333)], hasty: [] };
    const irregular = new Map<IndicatorId, number>([['violencia_familiar', 2.2]]);
    const asked = ['violencia_familiar'] as const;
    const headline = headlineOf(asked, [], counts, MEASURED_ROWS, SOURCE, irregular);
    const { family } = headline;
    const { sentence } = headlineWords(headline);
    expect(family.within[0]?.change).toMatchObject({ verdict: 'azar', alone: 'aumento' });
    expect(sentence).toContain('no hay, en toda la alcaldía, un cambio');
  });

  it('has no answer for an indicator without both counts', () => {
    const counts = { ...COUNTS, complete: COUNTS.complete.slice(0, 2) };
    const { family } = headlineOf(ASKED, ASKED, counts, MEASURED_ROWS, SOURCE, NONE);
    expect(family.unanswered.map(({ subject }) => subject)).toEqual(['feminicidio']);
  });

  it('cannot go without a delay curve', () => {
    expect(() => headlineOf(ASKED, ASKED, COUNTS, [], SOURCE, NONE)).toThrow('curva de retraso');
  });
});
