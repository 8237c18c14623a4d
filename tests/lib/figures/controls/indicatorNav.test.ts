/** From a page of one indicator to those of the others, by links: each once, its own marked. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import IndicatorNav from '$lib/figures/controls/IndicatorNav.svelte';
import { documentOf } from '../../../features/rendered';

const nav = documentOf(
  render(IndicatorNav, { props: { current: 'violacion', hrefOf: (id: string) => `/de/${id}/` } }),
).querySelector('nav[aria-label="Indicador"]');
const links = [...(nav?.querySelectorAll('a') ?? [])];

it('leads to the page of each, once', () => {
  expect(links).toHaveLength(11);
  expect(new Set(links.map((link) => link.textContent)).size).toBe(11);
  expect(links.map((link) => link.getAttribute('href'))).toContain('/de/feminicidio/');
});

it('marks its own, and no other', () => {
  const own = links.filter((link) => link.getAttribute('aria-current') === 'page');
  expect(own.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Violación', '/de/violacion/'],
  ]);
});
