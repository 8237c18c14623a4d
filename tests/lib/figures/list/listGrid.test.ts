/** The ticks over the list and the line of the alcaldía, where the scale has them. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import ListGrid from '$lib/figures/list/ListGrid.svelte';
import { documentOf, percentOf } from '../../../features/rendered';

function grid(reference: number | null) {
  const scale = { percent: (value: number) => value / 10, ticks: [0, 500, 1000], end: 1000 };
  return documentOf(
    render(ListGrid, {
      props: {
        scale,
        reference,
        write: (value) => `${value} por cada 100,000`,
        writeTick: (tick) => `${tick}`,
        hatch: 'trama',
      },
    }),
  );
}

it('each tick is named over its line', () => {
  const page = grid(null);
  const named = [...page.querySelectorAll('.tick')].map((tick) => [
    tick.textContent,
    percentOf(tick.getAttribute('style')),
  ]);
  expect(named).toEqual([
    ['0', 0],
    ['500', 50],
    ['1000', 100],
  ]);
  const lines = [...page.querySelectorAll('svg > line')];
  expect(lines.map((line) => percentOf(line.getAttribute('x1')))).toEqual([0, 50, 100]);
});

it('the alcaldía has its line and its number, where it is held against', () => {
  const page = grid(250);
  const line = page.querySelector('line.reference');
  expect([line?.getAttribute('x1'), line?.getAttribute('x2')].map(percentOf)).toEqual([25, 25]);
  const label = page.querySelector('.reference-label');
  expect(percentOf(label?.getAttribute('style'))).toBe(25);
  expect(label?.textContent).toContain('250 por cada 100,000');
});

it('without one nothing is held against it', () => {
  expect(grid(null).querySelectorAll('.reference, .reference-label')).toHaveLength(0);
});

it('draws the hatch that the rows of what is protected ask for', () => {
  expect(grid(null).querySelector('pattern')?.id).toBe('trama');
});
