import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DELAY_DAYS,
  delayCurves,
  ENOUGH_CASES,
  type DelayCount,
} from '../../../../scripts/old/etl/count/delayCurves';
import { delayTable, lastComplete, MEASURED_HERE } from '../../../../scripts/old/etl/count/delays';

const count = (
  mes: string,
  seguimiento: number,
  dias: number,
  casos: number,
  indicador = 'violacion',
): DelayCount => ({ indicador, mes, seguimiento, dias, casos });

const pairs = (counts: readonly DelayCount[], anio: number | null) =>
  delayCurves(counts)
    .filter((knot) => knot.anio === anio)
    .map(({ dias, abiertas, casos }) => [dias, abiertas, casos]);

describe('a measured curve', () => {
  it('is of months followed for a year, without those opened later than the curve is long', () => {
    const counts = [
      count('2022-01-01', 400, 7, 80),
      count('2022-01-01', 400, 365, 20),
      count('2022-09-01', 190, 7, 50),
      count('2022-12-01', 60, 7, 1000),
    ];
    expect(pairs(counts, null)).toEqual([
      ...DELAY_DAYS.slice(0, -1).map((dias) => [dias, 80, 100]),
      [365, 100, 100],
    ]);
    // A year is told of what was opened in its first 181 days.
    expect(pairs(counts, 2022)).toEqual(
      DELAY_DAYS.filter((dias) => dias <= 181).map((dias) => [dias, 130, 130]),
    );
  });

  it('falls back to 181 days where too few were followed for a year, and is none below that', () => {
    const few = [count('2022-01-01', 400, 31, 99), count('2022-06-01', 181, 7, 1)];
    expect(pairs(few, null).map(([dias]) => dias)).toEqual([7, 31, 62, 93, 123, 150, 181]);
    expect(pairs(few, null)[0]).toEqual([7, 1, 100]);
    expect(delayCurves([count('2022-01-01', 400, 31, 99)])).toEqual([]);
    expect(delayCurves([count('2022-06-01', 180, 7, 5000)])).toEqual([]);
  });

  it('tells years apart, each with its own cases', () => {
    const counts = [count('2021-03-01', 999, 7, 100), count('2022-03-01', 500, 31, 120)];
    expect(pairs(counts, 2021)[0]).toEqual([7, 100, 100]);
    expect(pairs(counts, 2022)[0]).toEqual([7, 0, 120]);
    expect(pairs(counts, null)[0]).toEqual([7, 100, 220]);
  });

  it('never falls, stays a share, and lies within its interval', () => {
    const anyCount = fc.record({
      indicador: fc.constantFrom('violacion', 'abuso_sexual'),
      mes: fc.constantFrom('2021-05-01', '2022-01-01', '2023-07-01'),
      seguimiento: fc.integer({ min: 0, max: 900 }),
      dias: fc.constantFrom(...DELAY_DAYS),
      casos: fc.integer({ min: 0, max: 300 }),
    });
    fc.assert(
      fc.property(fc.array(anyCount, { maxLength: 40 }), (counts) => {
        const rows = delayTable('fgj_carpetas', [], delayCurves(counts));
        rows.forEach((row, index) => {
          expect(row.casos).toBeGreaterThanOrEqual(ENOUGH_CASES);
          expect(row.inferior).toBeGreaterThanOrEqual(0);
          expect(row.superior).toBeLessThanOrEqual(1 + 1e-12);
          expect(row.inferior - 1e-12).toBeLessThanOrEqual(row.proporcion);
          expect(row.proporcion).toBeLessThanOrEqual(row.superior + 1e-12);
          const before = rows[index - 1];
          if (before?.indicador !== row.indicador || before.anio !== row.anio) return;
          expect(before.dias).toBeLessThan(row.dias);
          expect(before.proporcion).toBeLessThanOrEqual(row.proporcion);
          expect(before.inferior).toBeLessThanOrEqual(row.inferior);
        });
      }),
    );
  });
});

describe('the table of a source', () => {
  const catalogued = [
    ['violacion', 181, 118, 119],
    ['abuso_sexual', 181, 250, 252],
  ].map(([indicador, dias, abiertas, casos]) => ({
    fuente: 'fgj_carpetas',
    indicador: indicador === 'violacion' ? ('violacion' as const) : ('abuso_sexual' as const),
    dias: Number(dias),
    abiertas: Number(abiertas),
    casos: Number(casos),
    seguimiento: 181,
    origen: 'PGJ',
  }));

  it('takes the measured curve for the catalogue’s, indicator by indicator, and says which', () => {
    const rows = delayTable(
      'fgj_carpetas',
      catalogued,
      delayCurves([count('2022-01-01', 400, 7, 500)]),
    );
    const origins = rows.map(({ indicador, anio, origen }) => `${indicador} ${anio} ${origen}`);
    expect([...new Set(origins)]).toEqual([
      'abuso_sexual null catálogo: PGJ',
      `violacion null ${MEASURED_HERE}`,
      `violacion 2022 ${MEASURED_HERE}`,
    ]);
    expect(delayTable('sesnsp_idm', catalogued, [])).toEqual([]);
  });

  it('keeps the catalogue’s where too few cases could say of any month that it is complete', () => {
    const slow = [count('2022-06-01', 181, 7, 90), count('2022-06-01', 181, 365, 10)];
    const rows = delayTable('fgj_carpetas', catalogued, delayCurves(slow));
    expect(
      rows.filter(({ anio }) => anio === null).every(({ origen }) => origen.startsWith('cat')),
    ).toBe(true);
  });

  it('lets curves of one year decide nothing', () => {
    const knots = delayCurves([
      count('2021-01-01', 999, 7, 9000),
      count('2022-01-01', 999, 181, 110),
    ]);
    const months = ['2022-10-01', '2022-11-01', '2022-12-01'];
    const rows = delayTable('fgj_carpetas', [], knots);
    expect(lastComplete(rows, '2023-01-31', months)).toBe('2022-12-01');
    const ofOneYear = rows
      .filter(({ anio }) => anio === 2022)
      .map((row) => ({ ...row, anio: null }));
    expect(lastComplete(ofOneYear, '2023-01-31', months)).toBeNull();
  });
});

describe('delays simulated with a cut', () => {
  /** Mean of an exponential delay, in days; the true share within d of what comes within a year. */
  const MEAN = 90;
  const within = (days: number) => 1 - Math.exp(-(days + 1) / MEAN);
  const share = (days: number) => within(days) / within(365);

  /** A file of two years of facts: each month’s delays, cut so many days after it. */
  function simulated(random: () => number): readonly DelayCount[] {
    const counts: DelayCount[] = [];
    for (let month = 0; month < 24; month += 1) {
      const seguimiento = (23 - month) * 30;
      for (let fact = 0; fact < 12; fact += 1) {
        // Some day of the month, so that the cut is up to 30 days further away.
        const followed = seguimiento + Math.floor(random() * 30);
        const delay = Math.floor(-MEAN * Math.log(1 - random()));
        const dias = DELAY_DAYS.find((limit) => delay <= limit);
        if (delay <= followed && dias !== undefined) {
          counts.push(count('2022-01-01', seguimiento, dias, 1));
        }
      }
    }
    return counts;
  }

  /** Mulberry32. */
  function seeded(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
  }

  const RUNS = 600;
  const random = seeded(20_260_101);
  const runs = Array.from({ length: RUNS }, () => simulated(random));
  const covered = (
    days: number,
    curveOf: (counts: readonly DelayCount[]) => readonly DelayCount[],
  ) =>
    runs.filter((counts) =>
      delayTable('x', [], delayCurves(curveOf(counts))).some(
        (row) =>
          row.anio === null &&
          row.dias === days &&
          row.inferior <= share(days) &&
          share(days) <= row.superior,
      ),
    ).length / RUNS;

  it.each([7, 31, 62, 93])('hold the true share of %d days in 95 of 100 intervals', (days) => {
    // Three standard errors of 600 runs at 0.95.
    expect(covered(days, (counts) => counts)).toBeGreaterThan(0.923);
    expect(covered(days, (counts) => counts)).toBeLessThan(0.977);
  });

  it('do not, if the months that were cut short are believed as well', () => {
    const believed = (counts: readonly DelayCount[]) =>
      counts.map((row) => ({ ...row, seguimiento: 999 }));
    expect(covered(31, believed)).toBeLessThan(0.8);
  });
});
