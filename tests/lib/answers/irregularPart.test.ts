/** A part of what is irregular is irregular in its measure: a large colonia nearly as its alcaldía. */
import { describe, expect, it } from 'vitest';
import { standingsOf } from '$lib/answers/againstRest';
import { changeOf } from '$lib/answers/change';
import { irregularPart, type WholeSeries } from '$lib/answers/irregularPart';
import { placesOf } from '$lib/answers/places';
import { addMonths, yearWindow } from '$lib/period/months';
import { POISSON } from '$lib/stats/dispersedP';
import { gammaDraws } from '$lib/stats/random/gammaDraws';
import { randomStream } from '$lib/stats/random/stream';
import { key } from '../../coloniaKey';
import { poissonDraw } from '../stats/random/poissonDraw';

const windows = { before: yearWindow(2022), after: yearWindow(2023) };
const wholeOf = (dispersion: number, degrees = 7): WholeSeries => ({
  months: Array.from({ length: 24 }, (_, at) => ({
    periodo: addMonths('2022-01-01', at),
    n: 200,
  })),
  irregularity: { dispersion, memory: 0, degrees },
});

describe('irregularPart', () => {
  // v = 1 + s (φ − 1); degrees 7 (v ÷ sφ)².
  it.each([
    [4800, 4, 7],
    [1200, 1.75, 7 * (1.75 / 1) ** 2],
    [48, 1.03, 7 * (1.03 / 0.04) ** 2],
  ])('of %i of 4,800 cases is inflated %f times', (cases, inflation, degrees) => {
    const irregular = irregularPart(wholeOf(4), windows, cases);
    expect(irregular.inflation).toBeCloseTo(inflation, 12);
    expect(irregular.degrees).toBeCloseTo(degrees, 9);
  });

  it('is never more than its whole, and Poisson where the whole is, or has no case', () => {
    expect(irregularPart(wholeOf(4), windows, 6000).inflation).toBeCloseTo(4, 12);
    expect(irregularPart(wholeOf(1), windows, 400)).toEqual(POISSON);
    expect(irregularPart({ ...wholeOf(4), months: [] }, windows, 400)).toEqual(POISSON);
  });
});

/** Share of pairs of years without a change of a colonia with 400 cases of 2,400 a year that are called one. */
function calledChanges(isCared: boolean): number {
  const stream = randomStream(2013);
  const runs = 2000;
  // φ of the year's change is 4: a factor of variance σ² = 3 ÷ 2,400.
  const shape = 2400 / 3;
  const draw = gammaDraws(stream);
  let called = 0;
  for (let run = 0; run < runs; run += 1) {
    const [before = 0, after = 0] = [draw(shape), draw(shape)].map((factor) =>
      poissonDraw(stream, (400 * factor) / shape),
    );
    const irregular = isCared
      ? irregularPart(wholeOf(4, Infinity), windows, before + after)
      : POISSON;
    const change = changeOf(
      { window: windows.before, n: before },
      { window: windows.after, n: after },
      { curves: [[{ dias: 0, proporcion: 1, inferior: 1, casos: 1e9 }]], cut: '2025-01-31' },
      irregular,
    );
    if (change.verdict !== 'azar') called += 1;
  }
  return called / runs;
}

it('claims no more than it may of a large colonia whose alcaldía is irregular; as Poisson it would', () => {
  expect(calledChanges(true)).toBeLessThan(0.05 + 2 * Math.sqrt((0.05 * 0.95) / 2000));
  expect(calledChanges(false)).toBeGreaterThan(0.07);
});

/** Share of periods in which some colonia is told from the rest, or from another, where all have the same rate. */
function toldApart(dispersion: number): {
  readonly fromRest: number;
  readonly fromAnother: number;
} {
  const stream = randomStream(2017);
  const draw = gammaDraws(stream);
  const runs = 500;
  const women = [9000, 6000, 4000, 3000, 2000, 1500, 1000, 500];
  const all = women.reduce((sum, n) => sum + n, 0);
  // The period of the whole, 2,400 cases, varies so many times what Poisson would give.
  const shape = 2400 / (dispersion - 1);
  const found = { fromRest: 0, fromAnother: 0 };
  for (let run = 0; run < runs; run += 1) {
    const factor = dispersion === 1 ? 1 : draw(shape) / shape;
    const colonias = women.map((mujeres, place) => ({
      clave: key(`c${place}`),
      nombre: `c${place}`,
      n: poissonDraw(stream, (2400 * factor * mujeres) / all),
      supresion: 'ninguna',
      mujeres,
    }));
    const n = colonias.reduce((sum, colonia) => sum + colonia.n, 0);
    const tested = standingsOf(colonias, { n, mujeres: all }).told;
    if (tested.some(({ verdict }) => verdict !== 'igual')) found.fromRest += 1;
    const { places } = placesOf(colonias, n, 'tasa');
    if ([...places.values()].some(({ best }) => best > 1)) found.fromAnother += 1;
  }
  return { fromRest: found.fromRest / runs, fromAnother: found.fromAnother / runs };
}

it.each([1, 8])(
  'whatever moves all alike, %i times Poisson, tells no colonia from another',
  (of) => {
    const { fromRest, fromAnother } = toldApart(of);
    const most = 0.05 + 2 * Math.sqrt((0.05 * 0.95) / 500);
    expect(fromRest).toBeLessThan(most);
    expect(fromAnother).toBeLessThan(most);
  },
);
