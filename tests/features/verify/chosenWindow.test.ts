/** What the verdict on a claim says of the ways to choose its months, held to a count of our own of every one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClaim } from '$features/verify/answers/checkClaim';
import { chosenWindow } from '$features/verify/answers/chosenWindow';
import { NO_PERIODS, NOTHING_SAID, type Claim } from '$features/verify/claim';
import { claimHeadline } from '$features/verify/words/es/claimHeadline';
import { claimVerdict } from '$features/verify/words/es/verdict';
import { seriesWith, topicWith } from './series';

/** Of whole percentages, by one unit more or less of the last digit. */
function prints(before: number, after: number, percent: number): 'rounded' | 'cut' | null {
  const exact = (100 * (after - before)) / before;
  if (Math.sign(exact) !== Math.sign(percent)) return null;
  if (Math.abs(exact - percent) <= 0.5) return 'rounded';
  return Math.trunc(exact) === percent ? 'cut' : null;
}

/** Every pair of windows of one to twelve months, in a row or a year apart, that ends in the last fifteen months. */
function enumerated(months: readonly number[], percent: number) {
  const found = { tried: 0, rounded: 0, cut: 0, asMuch: 0 };
  for (let end = Math.max(0, months.length - 15); end < months.length; end += 1) {
    for (let length = 1; length <= 12; length += 1) {
      for (const apart of new Set([length, 12])) {
        const sum = (from: number): number =>
          months.slice(from, from + length).reduce((total, n) => total + n, 0);
        const from = end - length + 1;
        if (from - apart < 0) continue;
        const [before, after] = [sum(from - apart), sum(from)];
        if (before === 0) continue;
        found.tried += 1;
        const how = prints(before, after, percent);
        if (how !== null) found[how] += 1;
        const exact = (100 * (after - before)) / before;
        if (how !== null || (percent < 0 ? exact < percent : exact > percent)) found.asMuch += 1;
      }
    }
  }
  return found;
}

const claimOf = (percent: number, months: Claim['periods']['months'] = null): Claim => ({
  ...NOTHING_SAID,
  topic: 'feminicidio',
  change: { percent, decimals: 0 },
  periods: { ...NO_PERIODS, months, year: 2025, yearBefore: 2024 },
});

const checkedWith = (claim: Claim, counts: readonly number[]) =>
  checkClaim(claim, [
    topicWith({
      series: [
        seriesWith({
          months: { first: '2023-01-01', counts: [...counts] },
          completo: '2025-12-01',
          years: null,
          rupturas: [],
        }),
      ],
    }),
  ]);

const series = fc.array(fc.nat(12), { minLength: 36, maxLength: 36 });
const percents = fc.integer({ min: -100, max: 200 }).filter((percent) => percent !== 0);
const spans = fc.option(
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
);

describe('the verdict on a claim', () => {
  it('says of how few ways to choose the months a figure comes, as many as there are', () => {
    fc.assert(
      fc.property(series, percents, spans, (counts, percent, months) => {
        const checked = checkedWith(claimOf(percent, months), counts);
        const { finding, chosen } = claimVerdict(checked);
        expect(finding).toBe(claimHeadline(checked));
        if (chosen === null) return;
        // The grid ends with the months of the claim.
        const until = 24 + (months?.to ?? 12);
        const { tried, rounded, cut, asMuch } = enumerated(counts.slice(0, until), percent);
        const own = /así o mayor/.test(chosen);
        const count = own ? asMuch : rounded + cut;
        expect(count / tried).toBeLessThanOrEqual(0.05);
        expect(chosen.replaceAll(',', '')).toContain(
          count === 0
            ? `no sale en ninguna de ${tried} maneras`
            : `sale en ${count} de ${tried} maneras`,
        );
        expect(/cortando/.test(chosen)).toBe(!own && rounded === 0 && cut > 0);
        const agrees = checked.agreement === 'cuadra' || checked.agreement === 'cuadra_corte';
        expect(own).toBe(agrees);
        expect(chosen).toMatch(percent < 0 ? /^Una baja / : /^Un alza /);
      }),
      { numRuns: 300 },
    );
  });

  it('says it wherever it is so of a figure that the months do not give', () => {
    fc.assert(
      fc.property(series, percents, (counts, percent) => {
        const checked = checkedWith(claimOf(percent), counts);
        if ((checked.held?.compared ?? null) === null || checked.agreement?.startsWith('cuadra'))
          return;
        const { tried, rounded, cut } = enumerated(counts, percent);
        expect(chosenWindow(checked) !== null).toBe(tried > 0 && (rounded + cut) / tried <= 0.05);
      }),
      { numRuns: 300 },
    );
  });

  it('says nothing of whole years that give the figure, of no change, nor of what is not compared', () => {
    const steady = [
      ...Array.from({ length: 24 }, () => 10),
      ...Array.from({ length: 12 }, () => 5),
    ];
    expect(checkedWith(claimOf(-50), steady).agreement).toBe('cuadra');
    expect(chosenWindow(checkedWith(claimOf(-50), steady))).toBe(null);
    const still: Claim = { ...claimOf(-50), change: { percent: 0, decimals: 0 } };
    expect(chosenWindow(checkedWith(still, steady))).toBe(null);
    const provisional = checkClaim(claimOf(-99), [
      topicWith({
        series: [
          seriesWith({ months: { first: '2023-01-01', counts: steady }, completo: '2025-06-01' }),
        ],
      }),
    ]);
    expect(provisional.held?.compared).toBe(null);
    expect(chosenWindow(provisional)).toBe(null);
  });

  it('of months that were chosen counts those that give as much', () => {
    // Level but for a fall in August to October of 2025.
    const counts = Array.from({ length: 36 }, (_, at) => (at >= 31 && at <= 33 ? 2 : 10));
    const checked = checkedWith(claimOf(-80, { from: 8, to: 10 }), counts);
    expect(checked.agreement).toBe('cuadra');
    const { tried, asMuch } = enumerated(counts.slice(0, 34), -80);
    expect(claimVerdict(checked).chosen).toBe(
      `Una baja así o mayor sale en ${asMuch} de ${tried} maneras de escoger los meses.`,
    );
  });
});
