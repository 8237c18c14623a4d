/** Where a sequence for a room is chosen: the usual figures, and links that are brought to it. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { addressWithin } from '$features/figures/addressWithin';
import { FIGURES } from '$features/figures/register';
import RoomTour from '$features/figures/RoomTour.svelte';
import { parseTour } from '$lib/view/tour';
import { documentOf } from '../rendered';

describe('the sequence of a room', () => {
  const page = documentOf(render(RoomTour, { props: {} }));

  it('begins with figures of four pages, all chosen', () => {
    const boxes = [...page.querySelectorAll('input[type="checkbox"]')];
    expect(boxes.map((box) => box.hasAttribute('checked'))).toEqual(Array(5).fill(true));
    expect(
      [...page.querySelectorAll('li')].map((item) => item.textContent?.replace(/\s+/g, ' ').trim()),
    ).toEqual([
      'Mapa de las colonias',
      'La alcaldía en el tiempo',
      'Qué cambió en la alcaldía',
      'Orden de prioridad de las colonias',
      'Los acuerdos en el tiempo',
    ]);
  });

  it('leads to the first of them, with all of them in its address', () => {
    const [link] = page.querySelectorAll('a');
    expect(link?.textContent).toBe('Proyectar todas');
    const { searchParams } = new URL(link?.getAttribute('href') ?? '', 'https://sitio.invalid/');
    expect(searchParams.get('proyector')).toBe('mapa');
    const { tour, missing } = parseTour(searchParams, FIGURES);
    expect([tour?.at, tour?.stops.length, missing]).toEqual([0, 5, []]);
  });
});

describe('a link that is brought', () => {
  it.each([
    ['https://sitio.invalid/base/cambios/?x=1#cambios', '/cambios/?x=1#cambios'],
    [' /base/#mapa ', '/#mapa'],
    ['https://sitio.invalid/otra/#mapa', null],
    ['https://otro.invalid/base/#mapa', null],
    ['http://[', null],
  ])('«%s» is %s', (text, within) => {
    expect(addressWithin(text, 'https://sitio.invalid', '/base/')).toBe(within);
  });
});
