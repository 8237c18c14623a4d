/** The names on a map: in the ink of their colour, in as many lines as they were broken into. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import MapLabels from '$lib/figures/map/MapLabels.svelte';
import { documentOf } from '../../../features/rendered';
import { STRIP } from '../invented';
import { key } from '../../../coloniaKey';

const levels = new Map([
  [key('alta'), 4],
  [key('oculta'), null],
]);
const page = documentOf(
  render(MapLabels, { props: { labels: STRIP.labels, levels, palette: 'seq' } }),
);
const texts = (width: string) => [...page.querySelectorAll(`g.labels.${width} text`)];

it('has the names of each width, line by line', () => {
  const lines = (width: string) =>
    texts(width).map((text) => [...text.querySelectorAll('tspan')].map((t) => t.textContent));
  expect(lines('wide')).toEqual([['Alta'], ['La', 'oculta']]);
  expect(lines('narrow')).toEqual([['Baja']]);
});

it('writes in the ink of its class, and in that of the page where there is none', () => {
  const inks = texts('wide').map((text) => [
    text.getAttribute('fill'),
    text.getAttribute('stroke'),
  ]);
  expect(inks).toEqual([
    ['var(--seq-ink-4)', 'var(--seq-4)'],
    ['var(--ink)', 'var(--ground)'],
  ]);
});

it('lines stand about the middle of the name', () => {
  const heights = (place: number) =>
    [...(texts('wide')[place]?.querySelectorAll('tspan') ?? [])].map((line) =>
      Number(line.getAttribute('y')),
    );
  expect(heights(0)).toEqual([5]);
  const [first = NaN, second = NaN] = heights(1);
  expect((first + second) / 2).toBeCloseTo(5, 9);
  expect(second).toBeGreaterThan(first);
});

it('is not read: each colonia says its name itself', () => {
  expect(page.querySelectorAll('g:not([aria-hidden="true"])')).toHaveLength(0);
});
