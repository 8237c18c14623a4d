/** The textures of the bars: three, by the id of their figure, no two alike. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Textures from '$features/priorities/figures/Textures.svelte';
import { documentOf } from '../../rendered';

const patterns = (id: string) => [
  ...documentOf(render(Textures, { props: { id } })).querySelectorAll('pattern'),
];

it('are told apart without colour', () => {
  expect(patterns('barra').map((pattern) => pattern.id)).toEqual([
    'barra-lineas',
    'barra-puntos',
    'barra-trama',
  ]);
  const [lines, dots, hatch] = patterns('barra');
  expect(dots?.querySelectorAll('circle')).toHaveLength(1);
  expect(lines?.getAttribute('patternTransform')).toBe('rotate(45)');
  expect(hatch?.getAttribute('patternTransform')).toBe('rotate(-45)');
});

it('two figures of a page have each their own', () => {
  const ids = [...patterns('una'), ...patterns('otra')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(6);
});
