/** Claims held against what a release counts: those said in public, with the p of R, and laws that no sentence may break. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClaim } from '$features/verify/answers/checkClaim';
import { compareCounts, decidingOf, yearsIrregular } from '$features/verify/answers/compareCounts';
import { verdictOf } from '$lib/answers/change';
import { pairChance } from '$lib/stats/claims/countsBehind';
import { NO_PERIODS, NOTHING_SAID, type Claim } from '$features/verify/claim';
import { answerClaim } from '$features/verify/answers/answerClaim';
import { readText } from '$features/verify/words/es/read/readText';
import { seenByLaw } from '$features/verify/answers/seenByLaw';
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
  newest: { year: 2025, month: 12 },
};
const claimOf = (typed: string): Claim => readText(typed, known).claims[0]?.claim ?? NOTHING_SAID;
const checked = (typed: string) => checkClaim(claimOf(typed), topics);
const answer = (typed: string) => {
  const [read] = readText(typed, known).claims;
  if (read === undefined) throw new Error(`«${typed}» no dice nada.`);
  return answerClaim(read, { topics, held: null, alcaldia: known.alcaldia });
};

describe('what was said in public', () => {
  it('−85 % of feminicides: 10 to 3 is −70 %, p .092, and may be chance', () => {
    const said = checked('los feminicidios bajaron 85 %');
    expect(said.held?.counts).toEqual({ before: 10, after: 3 });
    expect(said.held?.compared?.p).toBeCloseTo(0.0922851562, 9); // binom.test(3, 13)
    expect(said.held?.compared?.interval.lower).toBeCloseTo(0.0531, 3);
    expect(said.held?.compared?.interval.upper).toBeCloseTo(1.165, 3);
    expect(said.agreement).toBe('no_cuadra');
    expect(said.behind?.band).toEqual({ least: 2, most: 14 });
    expect(claimHeadline(said)).toBe(
      'De 10 a 3: una baja de 70\u00a0%, que cabe en lo que suele variar',
    );
    expect(claimSentence(said, 'Cuauhtémoc')).toBe(
      '«En 2025, el SESNSP contó 3 delitos de feminicidio en Cuauhtémoc; en 2024, 10. Son menos, pero la diferencia cabe en lo que suelen variar (entre −99.0\u00a0% y +319\u00a0%, p = 0.302).»',
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

  it('of what no source counts, of a part of the alcaldía or of no crime is refused, with its reason', () => {
    const why = (typed: string) => {
      const told = answer(typed);
      return told.kind === 'negada'
        ? (told.why ?? told.unread.map(({ weight }) => weight))
        : told.kind;
    };
    expect(why('los homicidios culposos subieron 78 %')).toBe('sin_cuentas');
    expect(why('los feminicidios en Tepito bajaron 50 %')).toBe('popular');
    expect(why('+120 % donde no hay Policía Violeta')).toEqual(['negacion', 'quien']);
    expect(why('bajó 40 %')).toBe('sin_delito');
    expect(why('los feminicidios bajaron 140 %')).toBe('imposible');
    // A release before this one came without its colonias.
    expect(why('en Centro los feminicidios bajaron 50 %')).toBe('publicacion');
    expect(why('feminicidios de 2001 contra 2000: bajaron 50 %')).toBe('periodo');
  });

  it('over a rupture is not compared, and what may be is offered', () => {
    const months = { first: '2024-01-01', counts: Array.from({ length: 31 }, () => 1) };
    const own = [topicWith({ series: [seriesWith({ months })] })];
    const broken = checkClaim(claimOf('feminicidios enero a julio de 2026, −100 %'), own);
    expect(broken.held?.compared).toBe(null);
    expect(broken.held?.crossed).toMatchObject({ kind: 'ruptura' });
    expect(broken.held?.fair?.after).toEqual({ first: '2025-01-01', last: '2025-07-01' });
    expect(claimSentence(broken, 'Cuauhtémoc')).toContain('No son comparables');
  });

  it('over months that are still to be reported is not compared', () => {
    const own = [topicWith({ series: [seriesWith({ completo: '2025-07-01' })] })];
    const late = checkClaim(claimOf('los feminicidios de 2025 bajaron 70 %'), own);
    expect(late.held?.provisional).toBe(true);
    expect(late.held?.compared).toBe(null);
    expect(claimHeadline(late)).toContain('faltan denuncias por llegar');
  });
});

describe('the pairs behind a percentage', () => {
  const finding = (typed: string) => {
    const { behind, claim } = checked(typed);
    if (behind === null || claim.change === null) throw new Error('no pairs');
    return pairsWords.finding(behind, pairsToShow(behind), claim.change).replaceAll('\u00a0', ' ');
  };

  it('of counts of no series are looked for until one is beyond pure chance', () => {
    expect(finding('bajaron 40 %')).toMatch(
      /^Para que «baja de 40 %» rebase el puro azar hay que partir de \d+ o más$/,
    );
    const first = checked('bajaron 40 %').behind?.pairs.filter((pair) => pairChance(pair) < 0.05);
    expect(first).toHaveLength(1);
  });

  it('say up to how many cases none is', () => {
    expect(finding('subieron 1 %')).toBe(
      'Con hasta 6,000 casos, «alza de 1 %» siempre puede ser azar',
    );
  });
});

describe('what would have been seen', () => {
  it('is told by the law that decides', () => {
    const years = {
      first: '2014-01-01',
      counts: [40, 90, 30, 95, 35, 100, 98, 30, 90, 40, 80, 60],
    };
    const own = [topicWith({ series: [seriesWith({ years })] })];
    const { held } = checkClaim(claimOf('los feminicidios bajaron 25 %'), own);
    expect(held?.compared?.law?.irregular.inflation).toBeGreaterThan(2);
    const of = { of: own[0]?.series[0] ?? seriesWith(), windows: held?.windows ?? never() };
    const { atLeast = 0 } = seenByLaw(80, of.of, of.windows) ?? {};
    expect(compareCounts({ before: 80, after: atLeast }, of).verdict).toBe('aumento');
    expect(compareCounts({ before: 80, after: atLeast - 1 }, of).verdict).toBe('azar');
  });

  it('of a series of too few cases nothing is, and no change is told', () => {
    const own = [topicWith({ series: [seriesWith({ tooFew: true })] })];
    const few = checkClaim(claimOf('los feminicidios bajaron 70 %'), own);
    expect(few.held?.compared?.verdict).toBe('pocas');
    expect(claimHeadline(few)).toBe('De 10 a 3: muy pocos para decirlo');
    const sentence = claimSentence(few, 'Cuauhtémoc') ?? '';
    expect(sentence).toContain('Son muy pocos para decir que subieron o que bajaron.');
    expect(sentence).not.toMatch(/p =|Son menos|más allá/);
    expect(claimChecks(few).map(({ answer: said }) => said)).toEqual([
      'Sí.',
      'Muy pocos para decirlo.',
      'Nada.',
    ]);
  });
});

function never(): never {
  throw new Error('Sin ventanas no hay qué comparar.');
}

const count = fc.nat(900);
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
            ? { topic: 'feminicidio', periods: { ...NO_PERIODS, year: 2024, yearBefore: 2023 } }
            : { counts: { before, after } }),
        };
        const answered = checkClaim(claim, own);
        const compared = answered.held?.compared ?? answered.said;
        const text = `${claimHeadline(answered)} ${claimSentence(answered, 'Cuauhtémoc') ?? ''}`;
        if (compared === null) return;
        const { lower, upper } = decidingOf(compared).interval;
        const holdsNone = lower <= 1 && upper >= 1;
        if (/más allá del azar|más de lo que (?:da el puro azar|suele variar)/.test(text)) {
          expect(holdsNone).toBe(false);
          expect(/Son menos|una baja/.test(text) ? upper < 1 : lower > 1).toBe(true);
        } else if (before !== after && before + after > 0) {
          expect(text).toMatch(/puede ser azar|cabe en lo que suele/);
        }
      }),
      { numRuns: 40 },
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
      const { verdict, interval, p } = compareCounts(
        { before, after },
        {
          of: series,
          windows: {
            before: { first: '2016-01-01', last: '2016-12-01' },
            after: { first: '2017-01-01', last: '2017-12-01' },
          },
        },
      );
      if (verdictOf(interval, p) !== 'azar') alone += 1;
      if (verdict === 'aumento' || verdict === 'baja') beyond += 1;
    }
    expect(alone / runs).toBeGreaterThan(0.2); // what Poisson alone would call a change
    expect(beyond / runs).toBeLessThan(0.06);
  });
});
