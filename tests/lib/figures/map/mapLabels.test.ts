/** The names on a map: in the ink of their colour, in as many lines as they were broken into. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import MapLabels from '$lib/figures/map/MapLabels.svelte';
import { documentOf } from '../../../features/rendered';
import { mapShapes } from '$lib/figures/map/mapShapes';
import type { Measure } from '$lib/view/view';
import { rankingBy, STRIP } from '../invented';

const draw = (measure: Measure) =>
  documentOf(
    render(MapLabels, {
      props: { labels: STRIP.labels, shapes: mapShapes(STRIP, rankingBy(measure)), measure },
    }),
  );
const page = draw('tasa');
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
    ['var(--seq-ink-1)', 'var(--seq-1)'],
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

it('of verdicts has a sign over each name that is on a side, and alone where there is no name', () => {
  const signs = [...draw('veredicto').querySelectorAll('g.labels.wide path')];
  // The first is above, over its name; the second below, and without one; of the third nothing is published.
  expect(signs.map((sign) => sign.getAttribute('fill'))).toEqual([
    'var(--exc-ink-4)',
    'var(--exc-ink-1)',
  ]);
  const [over, alone] = signs.map((sign) => sign.getAttribute('transform') ?? '');
  expect(over).toMatch(/^translate\(5 1\.2\) /);
  expect(alone).toMatch(/^translate\(15 5\) /);
  expect(page.querySelectorAll('g.labels path')).toHaveLength(0);
});

it('marks the names of those that depend on whom they are divided among', () => {
  const ranking = rankingBy('veredicto');
  const colonias = ranking.colonias.map((each) => ({ ...each, depends: each.nombre === 'Alta' }));
  const shapes = mapShapes(STRIP, { ...ranking, colonias });
  const drawn = documentOf(
    render(MapLabels, { props: { labels: STRIP.labels, shapes, measure: 'veredicto' } }),
  );
  const names = [...drawn.querySelectorAll('g.labels.wide tspan')].map((each) => each.textContent);
  expect(names).toEqual(['Alta*', 'La', 'oculta']);
  // On a phone its name has no room.
  const alone = [...drawn.querySelectorAll('g.labels.narrow text')].map((each) => [
    each.textContent,
    each.getAttribute('x'),
    each.getAttribute('fill'),
  ]);
  // Its sign stands in the middle; the asterisk after it, not under it.
  expect(alone).toContainEqual(['*', expect.not.stringMatching(/^5$/), 'var(--exc-ink-4)']);
  const [, x = ''] = alone.find(([mark]) => mark === '*') ?? [];
  expect(Number(x)).toBeGreaterThan(5);
});
