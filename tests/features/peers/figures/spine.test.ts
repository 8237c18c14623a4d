/** The range of the alcaldías goes from the lowest to the highest, and the city and one's own stand in it. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Spine from '$features/peers/figures/Spine.svelte';
import { documentOf, percentOf } from '../../rendered';

it('draws range, city and one’s own as shares of the width', () => {
  const page = documentOf(
    render(Spine, {
      props: {
        marks: [
          {
            id: 'violacion',
            nombre: 'Violación',
            href: '/alcaldias/violacion/',
            current: false,
            verdict: 'encima',
            word: 'por encima',
            value: '40',
            described: 'de 10 a 60',
            lowest: 0.125,
            highest: 0.75,
            city: 0.25,
            own: 0.5,
            data: {},
          },
        ],
        label: 'Indicadores',
      },
    }),
  );
  const row = page.querySelector('ul > li');
  const at = (selector: string, name: string) =>
    percentOf(row?.querySelector(selector)?.getAttribute(name));
  expect([at('rect.range', 'x'), at('rect.range', 'width')]).toEqual([12.5, 62.5]);
  expect([at('.city', 'x1'), at('.city', 'x2')]).toEqual([25, 25]);
  expect(at('svg svg', 'x')).toBe(50);
});
