/** The difference that was found among those of places where nothing was done. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import PlaceboLines, { type PlaceboDot } from '$features/evaluation/figures/PlaceboLines.svelte';
import { documentOf, percentOf } from '../../rendered';

const dot = (id: string, ratio: number, asLarge = false): PlaceboDot => ({
  id,
  said: `${id}: ${ratio}`,
  ratio,
  asLarge,
});

function drawn(dots: readonly PlaceboDot[], observed = 1) {
  const lines = [
    { id: 'lugares', nombre: 'Otras colonias', dots, said: 'Ninguna.', data: { of: dots.length } },
  ];
  const props = { observed, observedSaid: 'La diferencia, −4 %', lines, label: 'Pruebas' };
  return documentOf(render(PlaceboLines, { props }));
}

describe('the placebos', () => {
  it('are each a dot with its words, as large as what was found or not', () => {
    const dots = [
      ...drawn([dot('Atlampa', 0.5, true), dot('Obrera', 1.2)]).querySelectorAll('.lines circle'),
    ];
    expect(dots.map((each) => each.querySelector('title')?.textContent)).toEqual([
      'Atlampa: 0.5',
      'Obrera: 1.2',
    ]);
    expect(dots.map((each) => each.classList.contains('large'))).toEqual([true, false]);
  });

  it('what was found runs through them, where it is, and is named', () => {
    const page = drawn([dot('Atlampa', 1)], 1);
    expect(percentOf(page.querySelector('.lines .observed')?.getAttribute('x1'))).toBe(50);
    expect(
      percentOf(drawn([], 2).querySelector('.lines .observed')?.getAttribute('x1')),
    ).toBeGreaterThan(80);
    const [found] = page.querySelectorAll('.key li');
    expect(found?.textContent?.trim()).toBe('La diferencia, −4 %');
    expect(found?.getAttribute('data-ratio')).toBe('1');
  });

  it('are said together, and are none where none could be tried', () => {
    const page = drawn([]);
    expect(page.querySelectorAll('.lines circle')).toHaveLength(0);
    expect(page.querySelector('ul[aria-label="Pruebas"] p')?.textContent).toBe('Ninguna.');
    expect(page.querySelector('ul[aria-label="Pruebas"] p')?.getAttribute('data-of')).toBe('0');
  });
});
