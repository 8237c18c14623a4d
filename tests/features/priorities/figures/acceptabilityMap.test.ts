/** Each place is a cell of the same width, as dark as the share of the weightings that gave it. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import AcceptabilityMap from '$features/priorities/figures/AcceptabilityMap.svelte';
import { documentOf, percentOf } from '../../rendered';

const rows = [
  ...documentOf(
    render(AcceptabilityMap, {
      props: {
        names: ['Centro', 'Juárez', 'Obrera', 'Roma'],
        acceptability: [
          [0.6, 0.3, 0.095, 0.005],
          [0.25, 0.5, 0.2, 0.05],
          [0.1, 0.15, 0.7, 0.05],
          [0.05, 0.05, 0.005, 0.895],
        ],
        near: [1, 1, 1, 1],
        any: [1, 1, 1, 1],
        label: 'Lugares',
      },
    }),
  ).querySelectorAll('ol > li'),
];

it.each([
  // From 1, 5, 10, 25 and 50 %; below 1 % nothing.
  [0, [[0, 4], [25, 3], [50, 1]]], // prettier-ignore
  [1, [[0, 3], [25, 4], [50, 2], [75, 1]]], // prettier-ignore
] as const)('row %d has its cells where its places are', (place, cells) => {
  const rects = [...(rows[place]?.querySelectorAll('rect') ?? [])];
  expect(rects.map((rect) => percentOf(rect.getAttribute('width')))).toEqual(
    rects.map(() => 100 / 4),
  );
  const drawn = rects.filter((rect) => !rect.classList.contains('own'));
  expect(
    drawn.map((rect) => [percentOf(rect.getAttribute('x')), rect.getAttribute('fill')]),
  ).toEqual(cells.map(([x, level]) => [x, `var(--seq-${level})`]));
  const own = rects.find((rect) => rect.classList.contains('own'));
  expect(percentOf(own?.getAttribute('x'))).toBe(25 * place);
});
