/** A dot for the change of every place: by its shape what it is, in words whose it is. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import ChangeDots, { type ChangeDot } from '$features/changes/figures/ChangeDots.svelte';
import { changeScale } from '$lib/figures/changes/changeScale';
import { documentOf, percentOf } from '../../rendered';

const dot = (id: string, ratio: number, verdict: ChangeDot['verdict'] = 'azar'): ChangeDot => ({
  id,
  said: `Colonia ${id}`,
  verdict,
  ratio,
});

function line(dots: readonly ChangeDot[], isMany = false) {
  const lines = [
    {
      id: 'violacion' as const,
      nombre: 'Violación',
      href: '#violacion',
      dots,
      said: `Son ${dots.length}.`,
      data: { of: dots.length },
    },
  ];
  const scale = changeScale([1]);
  return documentOf(
    render(ChangeDots, { props: { lines, scale, label: 'Por colonia', isMany } }),
  ).querySelector('ul[aria-label="Por colonia"] > li');
}
const dotsOf = (row: Element | null) => [
  ...(row?.querySelectorAll('svg > svg, li > svg > circle') ?? []),
];
const at = (dot: Element, axis: 'x' | 'y') =>
  dot.getAttribute(dot.localName === 'circle' ? `c${axis}` : axis);

describe('the line of an indicator', () => {
  it('of many places, only those beyond chance are named one by one', () => {
    const drawn = line([dot('1', 1), dot('2', 1.5), dot('3', 3, 'aumento')], true);
    const names = dotsOf(drawn).map((each) => each.querySelector('title')?.textContent);
    expect(names).toEqual([undefined, undefined, 'Colonia 3']);
  });

  it('has a dot for each place, named for who points at it', () => {
    const drawn = dotsOf(line([dot('1', 1), dot('2', 1.5)]));
    expect(drawn.map((each) => each.querySelector('title')?.textContent)).toEqual([
      'Colonia 1',
      'Colonia 2',
    ]);
  });

  it('places no change in the middle, more to its right and less to its left, as far', () => {
    const [none, more, less] = dotsOf(line([dot('1', 1), dot('2', 2), dot('3', 0.5)])).map((each) =>
      percentOf(at(each, 'x')),
    );
    expect(none).toBe(50);
    expect(more).toBeGreaterThan(50);
    expect((more ?? NaN) + (less ?? NaN)).toBeCloseTo(100, 1);
  });

  it('tells a rise and a fall from chance by shape', () => {
    const shapes = dotsOf(line([dot('1', 2, 'aumento'), dot('2', 0.5, 'baja'), dot('3', 1)])).map(
      (each) => each.querySelector('path')?.getAttribute('d') ?? each.localName,
    );
    // Of a triangle that points up the apex is above its base; down, below.
    expect(shapes).toEqual(['M0 -6L6 5H-6Z', 'M0 6L6 -5H-6Z', 'circle']);
  });

  it('dots that would cover each other are piled', () => {
    const heights = dotsOf(line([dot('1', 1), dot('2', 1), dot('3', 1)])).map((each) =>
      at(each, 'y'),
    );
    expect(new Set(heights).size).toBe(3);
  });

  it('says them together, to be read and by a program', () => {
    const row = line([dot('1', 1)]);
    expect(row?.querySelector('p')?.textContent).toBe('Son 1.');
    expect(row?.querySelector('p')?.getAttribute('data-of')).toBe('1');
    expect(row?.querySelector('a')?.getAttribute('href')).toBe('#violacion');
  });

  it('of no place has its words and no dot', () => {
    const row = line([]);
    expect(dotsOf(row)).toEqual([]);
    expect(row?.querySelector('p')?.textContent).toBe('Son 0.');
  });
});
