import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeScale } from '$lib/figures/changes/changeScale';
import { logBetween } from '../../../uniform';

const names = (ratios: readonly number[]) => changeScale(ratios).ticks.map(({ name }) => name);

describe('changeScale', () => {
  it('puts no change in the middle, and half as far as double', () => {
    const { place } = changeScale([1.2]);
    expect(place(1)).toBe(50);
    expect(50 - place(0.5)).toBeCloseTo(place(2) - 50, 10);
  });

  it('reaches to double and half at least, farther only for what it must hold', () => {
    expect(names([1.05])).toEqual(['la mitad', 'sin cambio', 'el doble']);
    expect(names([0.2])).toEqual([
      'la cuarta parte',
      'la mitad',
      'sin cambio',
      'el doble',
      '4 veces',
    ]);
    expect(names([])).toEqual(names([1]));
    expect(changeScale([0.2]).ticks.map(({ short }) => short)).toEqual([
      '¼',
      '½',
      'igual',
      '×2',
      '×4',
    ]);
  });

  it('holds every estimate up to eight times; what lies beyond stands on an end', () => {
    fc.assert(
      fc.property(fc.array(logBetween(1 / 7, 7)), (ratios) => {
        const scale = changeScale(ratios);
        expect(ratios.filter((ratio) => scale.runsOff(ratio))).toEqual([]);
      }),
    );
    const { place, runsOff } = changeScale([1, 0, Infinity]);
    expect([0, 0.01, 100, Infinity].map(place)).toEqual([0, 0, 100, 100]);
    expect([0, 0.01, 100, Infinity].every(runsOff)).toBe(true);
    expect(runsOff(1.5)).toBe(false);
  });
});
