import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeOf,
  naiveChangeOf,
  unlessBroken,
  verdictOf,
  type Change,
  type WindowCount,
} from '$lib/answers/change';
import { compareRates } from '$lib/stats/compareRates';
import { MEASURED } from '../../fixtures/delayCurves';

const REPORTING = { curves: [MEASURED.violencia_familiar], cut: '2025-01-31' };

const before = (n: number | null): WindowCount => ({
  window: { first: '2022-08-01', last: '2023-07-01' },
  n,
});
const after = (n: number | null): WindowCount => ({
  window: { first: '2023-08-01', last: '2024-07-01' },
  n,
});

function answered(change: Change): Exclude<Change, { verdict: 'sin_respuesta' }> {
  if (change.verdict === 'sin_respuesta') throw new Error('Se esperaba una respuesta.');
  return change;
}

describe('changeOf', () => {
  // DESIGN.md §1 and DOMAIN.md §0: the published comparison of the real file.
  it.each([
    [2659, 2551, 'azar', 0.9594, 0.138],
    [1033, 1090, 'azar', 1.0552, 0.224],
    [4, 7, 'azar', 1.75, 0.549],
    [1214, 1333, 'aumento', 1.098, 0.019],
    [68, 44, 'baja', 0.6471, 0.029],
  ])('from %i to %i is %s', (n, m, verdict, ratio, p) => {
    const found = answered(changeOf(before(n), after(m), REPORTING));
    expect(found.verdict).toBe(verdict);
    expect(found.ratio).toBeCloseTo(ratio, 4);
    expect(found.p).toBeCloseTo(p, 3);
  });

  it('counts what is still to be reported: a fall of late months is no fall', () => {
    // December 2024 at the cut, 31 to 61 days later: 93 % of its cases were in.
    const december = (year: number): WindowCount['window'] => {
      return { first: `${year}-12-01`, last: `${year}-12-01` };
    };
    const reported = changeOf(
      { window: december(2023), n: 10_000 },
      { window: december(2024), n: 9_300 },
      REPORTING,
    );
    expect(naiveChangeOf(reported.before, reported.after).verdict).toBe('baja');
    expect(reported.verdict).toBe('azar');
  });

  it('opens the interval of late months by the doubt about how late they are', () => {
    const december = (year: number) => ({ first: `${year}-12-01`, last: `${year}-12-01` });
    const compared = (casos: number) =>
      answered(
        changeOf(
          { window: december(2023), n: 1000 },
          { window: december(2024), n: 880 },
          { ...REPORTING, curves: [MEASURED.abuso_sexual.map((knot) => ({ ...knot, casos }))] },
        ),
      );
    const [few, many] = [compared(252), compared(1e12)];
    expect(few.ratio).toBe(many.ratio);
    expect(few.interval.lower).toBeLessThan(many.interval.lower - 0.01);
    expect(few.interval.upper).toBeGreaterThan(many.interval.upper + 0.01);
    expect(few.p).toBeGreaterThan(many.p);
  });

  it('opens nothing where both windows are told by the end of the curve', () => {
    const { interval, p } = answered(changeOf(before(2659), after(2551), REPORTING));
    const sure = compareRates({ count: 2551, exposure: 1 }, { count: 2659, exposure: 1 });
    expect(interval.lower).toBeCloseTo(sure?.lower ?? 0, 9);
    expect(interval.upper).toBeCloseTo(sure?.upper ?? 0, 9);
    expect(p).toBeCloseTo(sure?.p ?? 0, 9);
  });

  it.each([
    [null, 3, 'sin_cuenta'],
    [3, null, 'sin_cuenta'],
    [0, 0, 'sin_casos'],
  ])('from %s to %s has no answer: %s', (n, m, reason) => {
    expect(changeOf(before(n), after(m), REPORTING)).toMatchObject({
      verdict: 'sin_respuesta',
      reason,
    });
  });

  it('calls beyond chance only what both p and the interval do', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (n, m) => {
        const change = changeOf(before(n), after(m), REPORTING);
        if (change.verdict === 'sin_respuesta' || change.verdict === 'azar') return;
        expect(change.p).toBeLessThan(0.05);
        const { lower, upper } = change.interval;
        expect(change.verdict === 'aumento' ? lower : 1 / upper).toBeGreaterThan(1);
      }),
    );
  });

  it('needs a curve', () => {
    expect(() => changeOf(before(3), after(2), { curves: [], cut: '2025-01-31' })).toThrow('curva');
  });
});

it('gives back what was compared, with its counts', () => {
  expect(changeOf(before(68), after(44), REPORTING)).toMatchObject({
    before: before(68),
    after: after(44),
    counts: { before: 68, after: 44 },
  });
  expect(changeOf(before(null), after(3), REPORTING)).toEqual({
    before: before(null),
    after: after(3),
    verdict: 'sin_respuesta',
    reason: 'sin_cuenta',
  });
});

describe('unlessBroken', () => {
  const attempts = { source: 'fgj_carpetas', indicator: 'tentativa_feminicidio' } as const;
  const compared = () => changeOf(before(20), after(40), REPORTING);

  it('is the change of two windows of one series', () => {
    expect(unlessBroken(before(20), after(40), attempts, compared)).toEqual(compared());
  });

  it('is no answer, and says which break, of two windows that are not of one', () => {
    const [old, own] = [
      { window: { first: '2019-01-01', last: '2019-12-01' }, n: 1 },
      { window: { first: '2021-01-01', last: '2021-12-01' }, n: 9 },
    ];
    expect(unlessBroken(old, own, attempts, compared)).toEqual({
      before: old,
      after: own,
      verdict: 'sin_respuesta',
      reason: 'ruptura',
      crossed: 'tentativa_2021',
    });
  });
});

describe('verdictOf', () => {
  it.each([
    [{ lower: 1.01, upper: 2 }, 0.049, 'aumento'],
    [{ lower: 0.5, upper: 0.99 }, 0.049, 'baja'],
    [{ lower: 1.01, upper: 2 }, 0.05, 'azar'],
    [{ lower: 0.5, upper: 0.99 }, 0.05, 'azar'],
    [{ lower: 1, upper: 2 }, 0.01, 'azar'],
    [{ lower: 0.5, upper: 1 }, 0.01, 'azar'],
    [{ lower: 0.9, upper: 1.1 }, 0.01, 'azar'],
  ])('of %o and a p of %d is %s', (interval, p, verdict) => {
    expect(verdictOf(interval, p)).toBe(verdict);
  });
});
