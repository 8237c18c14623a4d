import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isComplete,
  knotWeights,
  lastCompleteMonth,
  settles,
  shareAfter,
  shareReported,
  type DelayCurve,
} from '$old/lib/stats/completeness';
import { MEASURED } from '../../fixtures/delayCurves';
import { expectClose } from './oracles';

const { violencia_familiar: familiar, abuso_sexual: abuso, violacion } = MEASURED;
const all = [familiar, abuso, violacion];
const CUT = '2025-01-31';

const flat = (share: number): DelayCurve => [
  { dias: 10, proporcion: share, inferior: share, casos: 100 },
];

describe('shareAfter', () => {
  it('is the measured share on a knot and lies on the line between two', () => {
    expectClose(shareAfter([familiar], 31), 1376 / 1518);
    expectClose(shareAfter([familiar], 46.5), (1376 + 1449) / 2 / 1518);
  });

  it('stays flat after the last knot and starts from nothing before the fact', () => {
    expectClose(shareAfter([familiar], 5000), 1516 / 1518);
    expect(shareAfter([familiar], -1)).toBe(0);
    expect(shareAfter([familiar], -40)).toBe(0);
    // One of the eight days from the eve of the fact to the first knot.
    expectClose(shareAfter([familiar], 0), 1200 / 1518 / 8);
  });

  it('takes the lowest of several curves', () => {
    expectClose(shareAfter([familiar, abuso, violacion], 31), 191 / 252);
    expectClose(shareAfter([abuso, violacion], 123), 243 / 252);
  });

  it('weighs the parts of a whole by their cases, each the lowest of its own curves', () => {
    const of = (name: string, cases: number, curve: DelayCurve): DelayCurve =>
      curve.map((knot) => ({ ...knot, part: { name, cases } }));
    expectClose(
      shareAfter([of('a', 30, flat(0.9)), of('b', 10, flat(0.7)), of('b', 10, flat(0.5))], 10),
      (3 * 0.9 + 0.5) / 4,
    );
    // Limits 0.06 under the first and 0.1 under the lowest of the others: the distances add as squares.
    const under = (share: number, by: number): DelayCurve =>
      flat(share).map((knot) => ({ ...knot, inferior: share - by }));
    expectClose(
      shareAfter(
        [of('a', 30, under(0.9, 0.06)), of('b', 10, under(0.7, 0.3)), of('b', 10, under(0.5, 0.1))],
        10,
        'inferior',
      ),
      0.8 - Math.hypot(0.75 * 0.06, 0.25 * 0.1),
    );
  });

  it('never falls as time passes', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(100), (days, more) => {
        expect(shareAfter(all, days + more)).toBeGreaterThanOrEqual(shareAfter(all, days));
      }),
    );
  });

  it('says what is missing when there is no curve', () => {
    expect(() => shareAfter([], 3)).toThrow(
      'No hay curva de retraso: falta la tabla «oportunidad» de la fuente.',
    );
  });
});

describe('knotWeights', () => {
  it('gives each day to the one or two knots it lies between', () => {
    const curve: DelayCurve = [7, 31].map((dias) => ({
      dias,
      proporcion: 1,
      inferior: 1,
      casos: 9,
    }));
    // One of the eight days from the eve of the fact; six of the twenty-four between the knots.
    expect(knotWeights(curve, 0)).toEqual([{ knot: 0, weight: 1 / 8 }]);
    expect(knotWeights(curve, 13)).toEqual([
      { knot: 0, weight: 0.75 },
      { knot: 1, weight: 0.25 },
    ]);
    expect(knotWeights(curve, 40)).toEqual([{ knot: 1, weight: 1 }]);
  });

  it('is of no share where the curve has no knot', () => {
    expect(shareAfter([[]], 3)).toBe(0);
  });
});

describe('settles', () => {
  const ending = (inferior: number): DelayCurve => [
    { dias: 1, proporcion: 0.9, inferior: 0.5, casos: 100 },
    { dias: 9, proporcion: 1, inferior, casos: 100 },
  ];

  it('asks of the last knot that 95 % be surely in', () => {
    expect([0.949, 0.95, 0.97].map((inferior) => settles(ending(inferior)))).toEqual([
      false,
      true,
      true,
    ]);
    expect(settles(ending(0.97).toReversed())).toBe(false);
    expect(settles([])).toBe(false);
  });
});

describe('shareReported', () => {
  it('is the mean over the days of the window', () => {
    // Two knots, 0 and 27 days: in February 2023 (28 days) cut on its last day, day by day.
    const line: DelayCurve = [
      { dias: 0, proporcion: 0, inferior: 0, casos: 1 },
      { dias: 27, proporcion: 1, inferior: 1, casos: 1 },
    ];
    const february = { first: '2023-02-01', last: '2023-02-01' };
    expectClose(shareReported([line], february, '2023-02-28'), 0.5);
  });

  it('counts every day of a window of several months, leap day included', () => {
    const from = { first: '2024-02-01', last: '2024-03-01' };
    // Reported at once: only days up to the cut, 1 of March, are in: 30 of 60.
    const atOnce: DelayCurve = [{ dias: 0, proporcion: 1, inferior: 1, casos: 1 }];
    expectClose(shareReported([atOnce], from, '2024-03-01'), 30 / 60);
  });

  it('is the same for two years far from the cut', () => {
    const year = (y: number): number =>
      shareReported(all, { first: `${y}-01-01`, last: `${y}-12-01` }, CUT);
    expectClose(year(2020), year(2021));
  });

  it.each(['2024-13-01', 'julio', '2024-07'])('refuses «%s» as a month', (month) => {
    expect(() => shareReported(all, { first: month, last: month }, CUT)).toThrow(month);
  });
});

describe('complete months', () => {
  const months = Array.from({ length: 12 }, (_, index) => {
    return `2024-${String(index + 1).padStart(2, '0')}-01`;
  });

  it('ends with July 2024 for the file cut on 31 January 2025', () => {
    expect(lastCompleteMonth(all, CUT, months)).toBe('2024-07-01');
    expect(lastCompleteMonth(all, CUT, months.toReversed())).toBe('2024-07-01');
  });

  it('would come later if only the surest curve were asked', () => {
    expect(lastCompleteMonth([familiar], CUT, months)).toBe('2024-10-01');
  });

  it('asks the lower limit, not the share itself', () => {
    const unsure: DelayCurve = [{ dias: 1, proporcion: 0.99, inferior: 0.94, casos: 40 }];
    expect(isComplete([unsure], '2024-01-01', CUT)).toBe(false);
    expect(isComplete([flat(0.95)], '2024-01-01', CUT)).toBe(true);
  });

  it('is never a month that the cut falls in', () => {
    const atOnce: DelayCurve = [{ dias: 0, proporcion: 1, inferior: 1, casos: 1 }];
    expect(isComplete([atOnce], '2025-01-01', '2025-01-30')).toBe(false);
    expect(isComplete([atOnce], '2025-01-01', '2025-01-31')).toBe(true);
  });

  it('is none where none is', () => {
    expect(lastCompleteMonth(all, '2024-02-15', months)).toBeNull();
  });
});
