/** The axis of changes names its ratios where they stand: no change in the middle, double and half as far. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import ChangeAxis from '$lib/figures/changes/ChangeAxis.svelte';
import { changeScale } from '$lib/figures/changes/changeScale';
import { documentOf, percentOf } from '../../../features/rendered';

function namesOn(ratios: readonly number[], width: 'long' | 'short') {
  const page = documentOf(render(ChangeAxis, { props: { scale: changeScale(ratios) } }));
  return [...page.querySelectorAll(`.axis .${width}`)].map((name) => ({
    name: name.textContent,
    at: percentOf(name.getAttribute('style')),
  }));
}

describe('the names of the axis', () => {
  it('are three where nothing changed by much', () => {
    expect(namesOn([1.1, 0.9], 'long').map(({ name }) => name)).toEqual([
      'la mitad',
      'sin cambio',
      'el doble',
    ]);
  });

  it('are five where something grew five times, and the shorter ones stand where the longer do', () => {
    const [long, short] = [namesOn([5], 'long'), namesOn([5], 'short')];
    expect(long.map(({ name }) => name)).toEqual([
      'la cuarta parte',
      'la mitad',
      'sin cambio',
      'el doble',
      '4 veces',
    ]);
    expect(short.map(({ name }) => name)).toEqual(['¼', '½', 'igual', '×2', '×4']);
    expect(short.map(({ at }) => at)).toEqual(long.map(({ at }) => at));
  });

  it('stand as far to one side as to the other', () => {
    const [quarter, half, none, double, four] = namesOn([5], 'long').map(({ at }) => at);
    expect(none).toBe(50);
    expect((half ?? NaN) + (double ?? NaN)).toBeCloseTo(100, 9);
    expect((quarter ?? NaN) + (four ?? NaN)).toBeCloseTo(100, 9);
    // By ratios: from double to four times it is as far as from no change to double.
    expect((four ?? NaN) - (double ?? NaN)).toBeCloseTo((double ?? NaN) - 50, 9);
  });
});

it('nothing of it is read twice: rows say their numbers themselves', () => {
  const page = documentOf(render(ChangeAxis, { props: { scale: changeScale([]) } }));
  expect(page.querySelector('.axis')?.getAttribute('aria-hidden')).toBe('true');
});
