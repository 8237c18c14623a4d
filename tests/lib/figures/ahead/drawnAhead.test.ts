/** What was drawn while prerendering stands at both widths, described once. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import DrawnAhead from '$lib/figures/ahead/DrawnAhead.svelte';
import { documentOf } from '../../../features/rendered';

const drawing = { narrow: '<svg id="estrecho"></svg>', wide: '<svg id="ancho"></svg>' };

const drawn = (half?: boolean) =>
  documentOf(
    render(DrawnAhead, {
      props: { drawing, label: 'Sube de 2 a 5', ...(half === undefined ? {} : { half }) },
    }),
  ).querySelector('[role="img"]');

it('both widths are one image, with one sentence for who does not see it', () => {
  const image = drawn();
  expect(image?.getAttribute('aria-label')).toBe('Sube de 2 a 5');
  expect(image?.querySelector('.narrow svg')?.id).toBe('estrecho');
  expect(image?.querySelector('.wide svg')?.id).toBe('ancho');
});

it('is of half a page only where it is said', () => {
  expect(drawn()?.classList.contains('half')).toBe(false);
  expect(drawn(true)?.classList.contains('half')).toBe(true);
});
