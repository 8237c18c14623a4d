/** The «i» beside the name of an indicator. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import SheetLink from '$lib/figures/frame/SheetLink.svelte';
import { documentOf } from '../../../features/rendered';

it('leads to the sheet, and is heard as what it answers, not as a letter', () => {
  const page = documentOf(render(SheetLink, { props: { indicator: 'acoso_sexual' } }));
  const link = page.querySelector('a');
  expect(link?.getAttribute('href')).toMatch(/\/indicadores\/acoso_sexual\/?$/);
  expect(link?.getAttribute('aria-label')).toBe('Qué cuenta acoso sexual');
  expect(link?.querySelector('span')?.getAttribute('aria-hidden')).toBe('true');
});
