/** The textures of a map, each by the id that its shapes ask for: no two alike. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import MapPatterns from '$lib/figures/map/MapPatterns.svelte';
import { documentOf } from '../../../features/rendered';

const page = documentOf(
  render(MapPatterns, {
    props: { suppressed: 's', unstable: ['claro', 'oscuro'], below: ['segura', 'probable'] },
  }),
);

it('are those that are asked for', () => {
  const ids = [...page.querySelectorAll('pattern')].map(({ id }) => id);
  expect(ids).toEqual(['s', 'claro', 'oscuro', 'segura', 'probable']);
});

it('what is unstable and what is protected lean to opposite sides, and those below are dotted', () => {
  const leaning = (id: string) => page.getElementById(id)?.getAttribute('patternTransform');
  expect([leaning('s'), leaning('claro')]).toEqual(['rotate(45)', 'rotate(-45)']);
  expect(page.querySelectorAll('#segura circle, #probable circle')).toHaveLength(2);
});

it('lines are dark over light and light over dark', () => {
  const strokes = ['claro', 'oscuro'].map((id) =>
    page.querySelector(`#${id} path`)?.getAttribute('stroke'),
  );
  expect(new Set(strokes).size).toBe(2);
});
