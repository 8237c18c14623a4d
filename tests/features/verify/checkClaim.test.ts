/** Claims held against what a release counts: those said in public, with the p of R, and laws that no sentence may break. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClaim } from '$features/verify/answers/checkClaim';
import { compareCounts, yearsIrregular } from '$features/verify/answers/compareCounts';
import { pairChance } from '$lib/stats/claims/countsBehind';
import { NOTHING_SAID, type Claim } from '$features/verify/claim';
import { parseClaim } from '$features/verify/parse/parseClaim';
import { pairsToShow } from '$features/verify/answers/pairsToShow';
import { claimChecks } from '$features/verify/words/es/claimChecks';
import { claimHeadline } from '$features/verify/words/es/claimHeadline';
import { claimSentence } from '$features/verify/words/es/claimSentence';
import { pairsWords } from '$features/verify/words/es/page';
import { seriesWith, topicWith } from './series';

const topics = [topicWith()];
const known = {
  topics: topics.map(({ id }) => id),
  alcaldia: 'Cuauhtémoc',
  otras: ['Iztapalapa'],
  colonias: ['Centro'],
  populares: ['Tepito'],
};
const checked = (typed: string) => checkClaim(parseClaim(typed, known), topics);

describe('what was said in public', () => {
  it('−85 % of feminicides: 10 to 3 is −70 %, p .092, and may be chance', () => {
    const answer = checked('los feminicidios bajaron 85 %');
    expect(answer.held?.counts).toEqual({ before: 10, after: 3 });
    expect(answer.held?.compared?.p).toBeCloseTo(0.0922851562, 9); // binom.test(3, 13)
    expect(answer.held?.compared?.interval.lower).toBeCloseTo(0.0531, 3);
    expect(answer.held?.compared?.interval.upper).toBeCloseTo(1.165, 3);
    expect(answer.agreement).toBe('no_cuadra');
    expect(answer.held?.seen?.atMost).toBe(2);
    expect(answer.behind?.band).toEqual({ least: 2, most: 14 });
    expect(claimHeadline(answer)).toBe(
      'De 2024 a 2025, los delitos de feminicidio pasaron de 10 a 3: una baja de 70\u00a0%, no de 85\u00a0%, que puede ser azar',
    );
    expect(claimSentence(answer, 'Cuauhtémoc')).toBe(
      '«En 2025, el SESNSP contó 3 delitos de feminicidio en Cuauhtémoc; en 2024, 10. Son menos, pero con números tan pequeños la diferencia puede ser azar (p = 0.092).»',
    );
  });

  // DOMAIN: exact tests of counts as the press gave them.
  it.each([
    ['de 2 a 3', 1, 0.17, 17.96, 'azar'],
    ['de 93 a 96', 0.88, 0.77, 1.39, 'azar'],
    ['de 1,214 a 1,333', 0.019, 1.015, 1.188, 'solas'],
    ['de 7 a 1', 0.07, 0.003, 1.11, 'azar'],
    ['de 68 a 44', 0.029, 0.43, 0.96, 'solas'],
    ['de 18 a 27', 0.233, 0.796, 2.891, 'azar'],
  ] as const)('%s: p %f, %f to %f, %s', (typed, p, lower, upper, verdict) => {
    const { said } = checked(typed);
    const decimals = p < 0.05 ? 3 : 2;
    expect(said?.p).toBeCloseTo(p, decimals);
    expect(said?.interval.lower).toBeCloseTo(lower, 2);
    expect(Number(said?.interval.upper.toFixed(2))).toBeCloseTo(upper, 1);
    expect(said?.verdict).toBe(verdict);
  });

  it('+120 %, of which nothing else is said, is told by the counts that it may stand for', () => {
    const answer = checked('+120 % donde no hay Policía Violeta');
    expect(answer.held).toBe(null);
    expect(answer.behind?.pairs[0]).toMatchObject({ before: 5, after: 11 });
    expect(pairChance({ before: 5, after: 11 })).toBeCloseTo(0.2101, 4); // binom.test(5, 16)
  });

  it('of what no source counts, or of elsewhere, asks for the counts', () => {
    expect(checked('los homicidios culposos subieron 78 %').unheld).toEqual({
      why: 'no_se_cuenta',
    });
    expect(checked('los feminicidios de la CDMX bajaron 35 %').unheld).toEqual({
      why: 'otro_lugar',
    });
    expect(checked('en Centro los feminicidios bajaron 50 %').unheld).toEqual({ why: 'colonia' });
    const inTepito = checked('los feminicidios en Tepito bajaron 50 %');
    expect(inTepito).toMatchObject({ held: null, unheld: { why: 'otro_lugar' }, behind: null });
    expect(checked('feminicidios de 2001 contra 2000: bajaron 50 %').unheld?.why).toBe(
      'sin_periodo',
    );
  });

  it('over a rupture is not compared, and what may be is offered', () => {
    const months = { first: '2024-01-01', counts: Array.from({ length: 31 }, () => 1) };
    const own = [topicWith({ series: [seriesWith({ months })] })];
    const answer = checkClaim(parseClaim('feminicidios enero a julio de 2026, −100 %', known), own);
    expect(answer.held?.compared).toBe(null);
    expect(answer.held?.crossed).toMatchObject({ kind: 'ruptura' });
    expect(answer.held?.fair?.after).toEqual({ first: '2025-01-01', last: '2025-07-01' });
    expect(claimSentence(answer, 'Cuauhtémoc')).toContain('No son comparables');
  });

  it('over months that are still to be reported is not compared', () => {
    const own = [topicWith({ series: [seriesWith({ completo: '2025-07-01' })] })];
    const answer = checkClaim(parseClaim('los feminicidios de 2025 bajaron 70 %', known), own);
    expect(answer.held?.provisional).toBe(true);
    expect(answer.held?.compared).toBe(null);
    expect(claimHeadline(answer)).toContain('faltan denuncias por llegar');
  });
});

describe('the pairs behind a percentage', () => {
  const finding = (typed: string) => {
    const { behind, claim } = checked(typed);
    if (behind === null || claim.change === null) throw new Error('no pairs');
    return pairsWords.finding(behind, pairsToShow(behind), claim.change).replaceAll('\u00a0', ' ');
  };

  it('of what is not counted here are looked for until one is beyond pure chance', () => {
    // binom.test(32, 112) gives p below .05, and no pair of fewer that prints it does.
    expect(finding('los robos bajaron 40 %')).toMatch(
      /^Para que «baja de 40 %» rebase el puro azar hay que partir de \d+ o más$/,
    );
    const { behind } = checked('los robos bajaron 40 %');
    const first = behind?.pairs.filter((pair) => pairChance(pair) < 0.05) ?? [];
    expect(first).toHaveLength(1);
    expect(first[0]?.before).toBeGreaterThan(40);
  });

  it('say up to how many cases none is', () => {
    expect(finding('los robos subieron 1 %')).toBe(
      'Con hasta 6,000 casos, «alza de 1 %» siempre puede ser azar',
    );
  });
});

describe('what could have been seen', () => {
  it('is told to be of pure chance where the series varies more', () => {
    const years = {
      first: '2014-01-01',
      counts: [40, 90, 30, 95, 35, 100, 98, 30, 90, 40, 80, 60],
    };
    const own = [topicWith({ series: [seriesWith({ years })] })];
    const answer = checkClaim(parseClaim('los feminicidios bajaron 25 %', known), own);
    expect(answer.held?.compared?.doubt?.irregular.inflation).toBeGreaterThan(2);
    expect(claimChecks(answer).find(({ kind }) => kind === 'vista')?.why).toMatch(
      /Lo demás cabe en el puro azar; contando lo irregular de los años, haría falta un cambio mayor\.$/,
    );
  });
});

const count = fc.nat(3000);
const claims = fc.record({
  before: count,
  after: count,
  percent: fc.integer({ min: -100, max: 300 }),
});

describe('no sentence', () => {
  it('says more than its interval, nor less', () => {
    fc.assert(
      fc.property(claims, fc.boolean(), ({ before, after, percent }, isHeld) => {
        const own = [
          topicWith({
            series: [
              seriesWith({ years: { first: '2019-01-01', counts: [9, 14, 8, 11, before, after] } }),
            ],
          }),
        ];
        const claim: Claim = {
          ...NOTHING_SAID,
          change: { percent, decimals: 0 },
          ...(isHeld
            ? { topic: 'feminicidio', periods: { months: null, year: 2024, yearBefore: 2023 } }
            : { counts: { before, after } }),
        };
        const answer = checkClaim(claim, own);
        const compared = answer.held?.compared ?? answer.said;
        // What the claim said is told with «no».
        const text =
          `${claimHeadline(answer)} ${claimSentence(answer, 'Cuauhtémoc') ?? ''}`.replace(
            /, no (?:una? |de |ningún )[^,]*/,
            '',
          );
        if (compared === null) return;
        const { lower, upper } = compared.doubt?.interval ?? compared.interval;
        const holdsNone = lower <= 1 && upper >= 1;
        if (/más allá del azar|más de lo que da el puro azar/.test(text)) {
          expect(holdsNone).toBe(false);
          expect(/Son menos|una baja/.test(text) ? upper < 1 : lower > 1).toBe(true);
        } else if (before !== after && before + after > 0) {
          expect(text).toMatch(/puede ser azar/);
          const exact = compared.interval;
          expect(compared.verdict === 'depende' || (exact.lower <= 1 && exact.upper >= 1)).toBe(
            true,
          );
        }
      }),
    );
  });
});

describe('years that vary more than Poisson', () => {
  /** Poisson by a seeded congruence, so that what is drawn is not drawn by the code under test. */
  const poisson = (mean: number, draw: () => number): number => {
    const left = Math.exp(-mean);
    let count = 0;
    for (let product = draw(); product > left; product *= draw()) count += 1;
    return count;
  };
  const drawsFrom = (seed: number) => {
    let state = seed;
    return () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return (state + 1) / 4294967297;
    };
  };
  const yearsOf = (counts: readonly number[]) =>
    seriesWith({
      years: { first: '2007-01-01', counts: [...counts] },
      completo: '2019-12-01',
      rupturas: [],
    });

  it('are told by their successive differences', () => {
    // 5²/15 four times over.
    expect(yearsIrregular(yearsOf([10, 5, 10, 5, 10]))).toEqual({
      inflation: 25 / 15,
      degrees: 8 / 3,
    });
    expect(yearsIrregular(yearsOf([10, 10, 10, 10, 10]))).toEqual({
      inflation: 1,
      degrees: Infinity,
    });
    expect(yearsIrregular(yearsOf([10, 5, 10]))).toBe(null);
    // Of 2019 to 2021 nothing is learnt: a year of them was locked down.
    const lockdown = seriesWith({
      years: { first: '2018-01-01', counts: [10, 10, 99, 10, 10, 10, 10] },
      rupturas: [],
    });
    expect(yearsIrregular(lockdown)).toEqual({ inflation: 1, degrees: Infinity });
  });

  it('are called a change in no more than 5 of 100 where nothing changes', () => {
    const draw = drawsFrom(20261127);
    const runs = 2000;
    let [alone, beyond] = [0, 0];
    for (let run = 0; run < runs; run += 1) {
      // A level that is the same on average, and a year that is up or down by a third of it.
      const counts = Array.from({ length: 11 }, () =>
        poisson(30 * (draw() < 0.5 ? 0.67 : 1.33), draw),
      );
      const [before = 0, after = 0] = counts.slice(-2);
      const series = yearsOf(counts.slice(0, -2).concat(before, after));
      const { verdict } = compareCounts(
        { before, after },
        {
          of: series,
          windows: {
            before: { first: '2016-01-01', last: '2016-12-01' },
            after: { first: '2017-01-01', last: '2017-12-01' },
          },
        },
      );
      if (verdict !== 'azar') alone += 1;
      if (verdict === 'aumento' || verdict === 'baja') beyond += 1;
    }
    expect(alone / runs).toBeGreaterThan(0.2); // what Poisson alone would call a change
    expect(beyond / runs).toBeLessThan(0.06);
  });
});
