import { describe, expect, it } from 'vitest';
import { headlineOf, type Headline } from '$features/changes/answers/headline';
import { headlineWords } from '$features/changes/words/es/headlineWords';
import { MEASURED_DELAYS } from '../../../fixtures/delayCurves';
import { EVEN, monthsOf, pair, SOURCE } from './inventedSeries';

/** Cuauhtémoc in the real file: twelve months to July 2024, and the calendar years 2023 and 2024. */
const COUNTS = {
  complete: [
    pair('violencia_familiar', 2659, 2551),
    pair('violencia_sexual', 1033, 1090),
    pair('feminicidio', 4, 7),
  ],
  elsewhere: [],
  registers: [],
  hasty: [
    pair('violencia_familiar', 2633, 2429),
    pair('violencia_sexual', 1082, 995),
    pair('feminicidio', 3, 9),
  ],
};
const ASKED = ['violencia_familiar', 'violencia_sexual', 'feminicidio'] as const;

const ORIGINS = ['carpetas de un año, seguidas seis meses'];
const wordsOf = (headline: Headline) => headlineWords({ ...headline, origins: ORIGINS });

describe('headlineOf', () => {
  const all = () => headlineOf(ASKED, ASKED, COUNTS, MEASURED_DELAYS, SOURCE, EVEN);

  it('compares the twelve complete months with the twelve before', () => {
    const headline = all();
    expect(headline.windows).toEqual({
      before: { first: '2022-08-01', last: '2023-07-01' },
      after: { first: '2023-08-01', last: '2024-07-01' },
    });
    expect(wordsOf(headline).sentence).toBe(
      'En el último año completo, que terminó en julio de 2024, no hay en toda la alcaldía un cambio que el azar no pueda explicar',
    );
  });

  it('gives the published figures of Cuauhtémoc, in the order asked for', () => {
    expect(
      all().family.within.map(({ subject, change }) => [
        subject,
        change.before.n,
        change.after.n,
        change.ratio.toFixed(3),
      ]),
    ).toEqual([
      ['violencia_familiar', 2659, 2551, '0.959'],
      ['violencia_sexual', 1033, 1090, '1.055'],
    ]);
  });

  it('claims nothing of a series of too few cases, whatever its p', () => {
    const complete = [pair('feminicidio', 0, 30)];
    const { family, few } = headlineOf(
      ['feminicidio'],
      [],
      { complete, hasty: [], elsewhere: [], registers: [] },
      MEASURED_DELAYS,
      SOURCE,
      new Map([['feminicidio', [...monthsOf(1, 0).slice(0, -1), { periodo: '2024-07-01', n: 4 }]]]),
    );
    expect(family.unanswered.map(({ change }) => change.reason)).toEqual(['pocas']);
    expect(few).toEqual([{ indicador: 'feminicidio', fullest: { periodo: '2024-07-01', n: 4 } }]);
  });

  it('judges every indicator among all of them: one more of them can undo a rise', () => {
    const complete = [pair('violencia_familiar', 1214, 1390), pair('acoso_sexual', 200, 205)];
    const asked = { complete, hasty: [], elsewhere: [], registers: [] };
    const alone = headlineOf(['violencia_familiar'], [], asked, MEASURED_DELAYS, SOURCE, EVEN);
    expect(alone.family.beyond).toHaveLength(1);
    const three = ['violencia_familiar', 'acoso_sexual', 'violencia_sexual'] as const;
    const more = [...complete, pair('violencia_sexual', 400, 401)];
    const among = headlineOf(
      three,
      [],
      { ...asked, complete: more },
      MEASURED_DELAYS,
      SOURCE,
      EVEN,
    );
    expect(among.family.beyond).toEqual([]);
    expect(wordsOf(among).sentence).toContain('no hay');
  });

  it('corrects only the indicators whose calendar years are compared in public', () => {
    const { hasty } = wordsOf(
      headlineOf(ASKED, ['violencia_sexual'], COUNTS, MEASURED_DELAYS, SOURCE, EVEN),
    );
    expect(hasty?.lead).toContain('violencia sexual');
    expect(hasty?.lead).not.toContain('violencia familiar');
  });

  it('tells the calendar years with their size, and nothing of too few cases', () => {
    const { hasty } = wordsOf(all());
    expect(hasty?.lead).toContain(
      'las carpetas por violencia familiar no bajaron 7.7\u00a0% contra 2023, sino 6.7\u00a0%',
    );
    expect(hasty?.how[0]).toContain('explican 1.0 de los 7.7 puntos.');
    expect(hasty?.how[0]).toContain('estaría entre −11.7\u00a0% y −1.4\u00a0%.');
    expect(JSON.stringify(hasty)).not.toMatch(/feminicidio|espejismo/);
    expect(
      headlineOf(['feminicidio'], ['feminicidio'], COUNTS, MEASURED_DELAYS, SOURCE, EVEN).hasty,
    ).toBeNull();
  });

  it('corrects nothing where the year is complete', () => {
    const complete = { ...SOURCE, ultimo_mes_completo: '2024-12-01', corte: '2025-07-31' };
    const months = new Map([...EVEN].map(([id, own]) => [id, [...own]] as const));
    expect(headlineOf(ASKED, ASKED, COUNTS, MEASURED_DELAYS, complete, months).hasty).toBeNull();
  });

  it('says what changed beyond chance, and the same change in the rest of the city', () => {
    const counts = {
      complete: [pair('violencia_familiar', 1214, 1390)],
      hasty: [],
      elsewhere: [pair('violencia_familiar', 10_000, 9900)],
      registers: [],
    };
    const asked = ['violencia_familiar'] as const;
    expect(wordsOf(headlineOf(asked, [], counts, MEASURED_DELAYS, SOURCE, EVEN)).sentence).toBe(
      'En el último año completo, que terminó en julio de 2024, sólo un cambio de toda la alcaldía va más allá del azar: aumentaron 14\u00a0% las carpetas por violencia familiar (en el resto de la ciudad, −1.0\u00a0%)',
    );
  });

  it('calls nothing a change that months so irregular could bring', () => {
    const counts = {
      complete: [pair('violencia_familiar', 1214, 1390)],
      hasty: [],
      elsewhere: [],
      registers: [],
    };
    const irregular = new Map([['violencia_familiar' as const, monthsOf(150, 250, 200, 230, 170)]]);
    const asked = ['violencia_familiar'] as const;
    const { family } = headlineOf(asked, [], counts, MEASURED_DELAYS, SOURCE, irregular);
    expect(family.within[0]?.change).toMatchObject({ verdict: 'azar', alone: 'azar' });
    expect(family.within[0]?.change.irregular.inflation).toBeGreaterThan(2);
  });

  it('tells of the rest of the city those that it counts, and of no other', () => {
    const elsewhere = [pair('violencia_sexual', 7, 8), pair('violacion', 1, 2)];
    expect([
      ...headlineOf(ASKED, [], { ...COUNTS, elsewhere }, MEASURED_DELAYS, SOURCE, EVEN).elsewhere,
    ]).toEqual([['violencia_sexual', { before: 7, after: 8 }]]);
    expect(all().elsewhere.size).toBe(0);
  });

  it('calls a count that is not published so, also in a series of too few', () => {
    const { family } = headlineOf(
      ['feminicidio'],
      [],
      { complete: [], hasty: [], elsewhere: [], registers: [] },
      MEASURED_DELAYS,
      SOURCE,
      EVEN,
    );
    expect(family.unanswered.map(({ change }) => change.reason)).toEqual(['sin_cuenta']);
  });

  it('takes a series without months for one of too few', () => {
    const { family } = headlineOf(ASKED, [], COUNTS, MEASURED_DELAYS, SOURCE, new Map());
    expect(family.unanswered.map(({ change }) => change.reason)).toEqual([
      'pocas',
      'pocas',
      'pocas',
    ]);
  });

  it('has no answer for an indicator without both counts', () => {
    const counts = { ...COUNTS, complete: COUNTS.complete.slice(0, 1) };
    const { family } = headlineOf(
      ['violencia_familiar', 'violencia_sexual'],
      [],
      counts,
      MEASURED_DELAYS,
      SOURCE,
      EVEN,
    );
    expect(family.unanswered.map(({ subject, change }) => [subject, change.reason])).toEqual([
      ['violencia_sexual', 'sin_cuenta'],
    ]);
  });

  it('cannot go without a delay curve', () => {
    expect(() => headlineOf(ASKED, ASKED, COUNTS, { curvas: [], casos: {} }, SOURCE, EVEN)).toThrow(
      'curva de retraso',
    );
  });
});
