/** What is offered of a figure before its program knows more, and the code of an insertion before it has come. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import FigureTakes from '$lib/figures/frame/FigureTakes.svelte';
import InsertionCode from '$lib/figures/frame/InsertionCode.svelte';
import { anchorOf } from '$lib/view/figure';
import { documentOf } from '../../../features/rendered';

it('offers numbers and two pictures, named by the finding; an insertion only once one is found', () => {
  const page = documentOf(
    render(FigureTakes, {
      props: {
        id: 'llevar',
        anchor: anchorOf({ id: 'mapa', page: '/' }),
        finding: 'Centro tiene más',
        oncsv: () => {},
        onleave: () => {},
      },
    }),
  );
  const group = page.querySelector('#llevar[role="group"]');
  expect(group?.getAttribute('aria-label')).toBe('Qué descargar de «Centro tiene más»');
  expect([...page.querySelectorAll('button')].map((button) => button.textContent)).toEqual([
    'Números (CSV)',
    'Imagen (SVG)',
    'Imagen (PNG)',
  ]);
  expect(page.querySelectorAll('[role="status"]')).toHaveLength(1);
});

it('shows no code, and nothing to copy, until it has come', () => {
  const insertion = {
    address: 'https://ejemplo.invalid/insertar/mapa/',
    heights: { narrow: 700, wide: 600 },
  };
  const page = documentOf(render(InsertionCode, { props: { insertion } }));
  expect(page.querySelector('textarea, button')).toBeNull();
  expect(page.querySelector('[role="status"]')?.textContent).toBe('');
});
