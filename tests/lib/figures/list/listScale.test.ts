import { describe, expect, it } from 'vitest';
import { listScale, probabilityScale } from '$lib/figures/list/listScale';

const row = (value: number | null, upper: number | null, unstable = false) => ({
  value,
  upper,
  unstable,
});

describe('listScale', () => {
  it('starts at zero and makes room for every stable interval and for the reference', () => {
    const { percent, end, ticks } = listScale([row(100, 180), row(50, 90)], 200);
    expect(end).toBe(200);
    expect([percent(0), percent(100), percent(200)]).toEqual([0, 50, 100]);
    expect(ticks[0]).toBe(0);
  });

  it('cuts an unstable interval that would squeeze the rest', () => {
    const { percent, end } = listScale([row(100, 150), row(120, 900, true)], null);
    expect(end).toBe(150);
    expect(percent(900)).toBe(100);
  });

  it('leaves room beyond a value whose interval is cut', () => {
    const { percent } = listScale([row(120, 900, true)], null);
    expect(percent(120)).toBe(80);
  });

  it('has fewer ticks where their numbers are long', () => {
    expect(listScale([row(7000, 9500)], null).ticks).toEqual([0, 2000, 4000, 6000, 8000]);
    expect(listScale([row(9000, 12_600)], null).ticks).toEqual([0, 5000, 10_000]);
  });

  it('stands where nothing is published', () => {
    expect(listScale([row(null, null)], null).percent(0)).toBe(0);
  });
});

describe('probabilityScale', () => {
  it('goes from never to always', () => {
    const { percent, ticks, end } = probabilityScale();
    expect([percent(0), percent(0.8), percent(end)]).toEqual([0, 80, 100]);
    expect(ticks.at(-1)).toBe(end);
  });
});
