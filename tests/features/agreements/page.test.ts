/** The register of agreements on the day that it was written for: what is owed first, and each agreement once. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Page from '$features/agreements/Page.svelte';
import type { RegisterPageData } from '$features/agreements/page.server';
import { SITE } from '../inventedFacts';
import { documentOf } from '../rendered';
import { AGREEMENTS, REGISTER } from './invented';

const page = (rest: Partial<RegisterPageData> = {}) =>
  documentOf(render(Page, { props: { data: { ...SITE, ...REGISTER, ...rest } } }));
const text = (of: Document, selector: string) =>
  of.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();

describe('the register', () => {
  it('answers with what is due, as of the day of the release', () => {
    expect(text(page(), 'h1')).toContain('aún no vence');
    expect(text(page({ asOf: '2026-06-12' }), 'h1')).toContain('venció');
    expect(text(page(), '.lead')).toContain('Al 27 de mayo de 2026');
  });

  it('has each agreement once, and in the table under the line of time too', () => {
    const articles = [...page().querySelectorAll('main article, article')].map(({ id }) => id);
    expect(articles.toSorted()).toEqual(['A001', 'A002']);
    const rows = [...page().querySelectorAll('figure#acuerdos tbody th')];
    expect(rows.map((head) => head.textContent).toSorted()).toEqual(['A001', 'A002']);
  });

  it('lists what is owed, and nothing where nothing is', () => {
    expect(text(page(), 'section[aria-labelledby="plazos"]')).toContain('Abrir un centro');
    const [first] = AGREEMENTS;
    const none = page({ agreements: first === undefined ? [] : [first] });
    expect(none.querySelector('section[aria-labelledby="plazos"]')).toBeNull();
  });

  it('counts those that are shown', () => {
    expect(page().querySelector('.count')?.getAttribute('data-of')).toBe('2');
    expect(page().querySelector('.count')?.getAttribute('data-n')).toBe('2');
  });

  it('without any date there is no line of time', () => {
    const undated = page({
      agreements: AGREEMENTS.map((one) => ({ ...one, on: null, due: null })),
    });
    expect(undated.querySelector('figure#acuerdos')).toBeNull();
    expect(undated.querySelectorAll('article')).toHaveLength(2);
  });

  it('offers to choose among the partners and colonias that some agreement names', () => {
    const options = [...page().querySelectorAll('option')].map((option) => option.textContent);
    expect(options).toEqual(expect.arrayContaining(['Una fundación', 'Centro']));
    const none = page({ agreements: [] });
    expect(text(none, 'select') ?? '').not.toContain('Una fundación');
    expect(none.querySelectorAll('article')).toHaveLength(0);
  });
});
