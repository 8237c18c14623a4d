/** Need against reach: drawn, described, and its marks told apart in words. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import NeedReach from '$features/help/figures/NeedReach.svelte';
import { documentOf } from '../../rendered';

it('is one image of half a page, with its sentence and its key', () => {
  const page = documentOf(
    render(NeedReach, {
      props: {
        drawing: { narrow: '<svg></svg>', wide: '<svg></svg>' },
        label: 'Tasa alta y ayuda lejos: Morelos',
      },
    }),
  );
  const image = page.querySelector('[role="img"]');
  expect(image?.getAttribute('aria-label')).toBe('Tasa alta y ayuda lejos: Morelos');
  expect(image?.classList.contains('half')).toBe(true);
  const keys = [...page.querySelectorAll('.key span')].map((key) => key.textContent);
  expect(keys.length).toBeGreaterThan(1);
  expect(new Set(keys).size).toBe(keys.length);
});
