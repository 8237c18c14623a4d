/** Each place is a cell of the same width, as dark as the share of the weightings that gave it. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import AcceptabilityMap from '$features/priorities/figures/AcceptabilityMap.svelte';
import { documentOf, percentOf } from '../../rendered';

const rows = [
  ...documentOf(
    render(AcceptabilityMap, {
      props: {
        colonias: ['Centro', 'Juárez', 'Obrera', 'Roma'].map((nombre) => ({
          clave: nombre,
          nombre,
        })),
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

it.each([
  // Places of one level side by side are one stretch; below 1 % nothing is drawn.
  [[0.2, 0.15, 0.12, 0.5, 0.02, 0.01], [[0, 3, 2], [3, 1, 4], [4, 2, 0]]], // prettier-ignore
  [[0.5, 0, 0.005, 0.495, 0, 0], [[0, 1, 4], [3, 1, 3]]], // prettier-ignore
] as const)('places of one level side by side are drawn as one: %j', (shares, stretches) => {
  const colonias = shares.map((_, place) => ({ clave: String(place), nombre: 'Centro' }));
  const all = colonias.map(() => 1);
  const page = documentOf(
    render(AcceptabilityMap, {
      props: { colonias, acceptability: [shares], near: all, any: all, label: 'Lugares' },
    }),
  );
  const drawn = [...page.querySelectorAll('ol > li:first-child rect:not(.own)')].map((rect) => [
    Math.round((percentOf(rect.getAttribute('x')) * 6) / 100),
    Math.round((percentOf(rect.getAttribute('width')) * 6) / 100),
    Number(/--seq-(\d)/.exec(rect.getAttribute('fill') ?? '')?.[1]),
  ]);
  expect(drawn).toEqual(stretches);
});

it('of many colonias it draws the first, each among the places of all', () => {
  const colonias = Array.from({ length: 80 }, (_, place) => ({
    clave: String(place),
    nombre: 'Centro',
  }));
  const certain = (area: number) => colonias.map((_, place) => (place === area ? 1 : 0));
  const page = documentOf(
    render(AcceptabilityMap, {
      props: {
        colonias,
        acceptability: Array.from({ length: 20 }, (_, area) => certain(area)),
        near: colonias.map(() => 1),
        any: colonias.map(() => 1),
        label: 'Lugares',
      },
    }),
  );
  const drawn = [...page.querySelectorAll('ol > li')];
  expect(drawn).toHaveLength(20);
  const [cell] = drawn[10]?.querySelectorAll('rect') ?? [];
  expect(percentOf(cell?.getAttribute('x'))).toBeCloseTo(12.5, 9);
  expect([...page.querySelectorAll('.ticks span')].map(({ textContent }) => textContent)).toEqual([
    '1.º',
    '25.º',
    '50.º',
    '75.º',
  ]);
});
