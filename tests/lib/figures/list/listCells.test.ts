/** What the list says of one colonia, seen and heard. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import ListCells from '$lib/figures/list/ListCells.svelte';
import type { RankedColonia } from '$lib/answers/ranking';
import type { ListScale } from '$lib/figures/list/listScale';
import { documentOf, percentOf } from '../../../features/rendered';
import { rankingBy } from '../invented';

const ranking = rankingBy('tasa');
/** To 40,000, by hand. */
const scale: ListScale = { percent: (value) => Math.min(100, value / 400), ticks: [], end: 40_000 };

function cells(clave: string, rest: Partial<RankedColonia> = {}) {
  const ranked = ranking.colonias.find((colonia) => colonia.clave === clave);
  if (ranked === undefined) throw new Error(`No hay una colonia «${clave}».`);
  const write = (value: number) => `[${value}]`;
  const props = { ranked: { ...ranked, ...rest }, ranking, scale, write, hatch: 'trama' };
  return documentOf(render(ListCells, { props }));
}

it('a number stands beside its mark, where it is on the scale', () => {
  const page = cells('alta', { places: { best: 1, worst: 2 } });
  expect(page.querySelector('.name')?.textContent).toBe('Alta');
  // 300 of 1,000 women are 30,000 of 100,000.
  expect(page.querySelector('.value')?.textContent).toBe('[30000]');
  expect(percentOf(page.querySelector('circle')?.getAttribute('cx'))).toBe(75);
  expect(page.querySelector('.places')?.textContent).toBe('1 a 2');
});

it('what is only seen is heard as words', () => {
  const page = cells('alta', { places: { best: 1, worst: 2 } });
  expect(page.querySelector('.places')?.getAttribute('aria-hidden')).toBe('true');
  expect(page.querySelector('.heard')?.textContent).toContain('Lugar 1 a 2');
});

it('an interval that runs past the scale says so', () => {
  const inside = { lower: 20_000, upper: 39_000 };
  expect(cells('alta', inside).querySelectorAll('path')).toHaveLength(0);
  expect(cells('alta', { ...inside, upper: 41_000 }).querySelectorAll('path')).toHaveLength(1);
});

it('what is protected has words and a hatch, and neither number nor mark', () => {
  const page = cells('oculta');
  expect(page.querySelector('.withheld')?.textContent?.trim()).toBe('Menos de 5 o protegida');
  expect(page.querySelector('rect')?.getAttribute('fill')).toBe('url(#trama)');
  expect(page.querySelectorAll('.value, circle, line')).toHaveLength(0);
});

it('without women to divide by there is no hatch: nothing is protected', () => {
  const page = cells('alta', { value: null, mujeres: null, suppressed: false, places: null });
  expect(page.querySelectorAll('.withheld svg, .value, .places')).toHaveLength(0);
});
