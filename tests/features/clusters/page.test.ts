/** Clusters of what is not published by colonia: the reason, and where it is told of the whole. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Page from '$features/clusters/Page.svelte';
import { FACTS, SITE } from '../inventedFacts';
import { documentOf } from '../rendered';

const data = {
  ...SITE,
  indicador: 'feminicidio',
  facts: FACTS,
  geometry: null,
  answer: null,
} as const;
const page = documentOf(render(Page, { props: { data } }));

describe('what is not published by colonia', () => {
  it('is not searched, and the page says why', () => {
    expect(page.querySelector('h1')?.textContent).toMatch(
      /^«Feminicidio» no se publica por colonia/,
    );
    expect(page.querySelectorAll('figure, progress, select')).toHaveLength(0);
  });

  it('is led to where it is told of the whole alcaldía', () => {
    const hrefs = [...page.querySelectorAll('.whole a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual([
      expect.stringMatching(/\/\?indicador=feminicidio#tendencia$/),
      expect.stringMatching(/\/comparar\/feminicidio\/?$/),
    ]);
  });

  it('other indicators are a link away, and its own is marked', () => {
    const [current, ...others] = page.querySelectorAll('nav [aria-current="page"]');
    expect([current?.textContent, others]).toEqual(['Feminicidio', []]);
    expect(page.querySelectorAll('nav a').length).toBeGreaterThan(5);
  });
});
