/** The list of the indicators: each part under its whole, and the source with its cut. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import IndexPage from '$features/indicators/IndexPage.svelte';
import type { IndexData } from '$features/indicators/sheets.server';
import { documentOf } from '../rendered';
import { PART, SHEET_FACTS, WHOLE } from './invented';

const figures = { alcaldia: 'Inventada', perception: [], complaints: [], calls: null };
const page = (rest: Partial<IndexData> = {}) =>
  documentOf(
    render(IndexPage, { props: { data: { ...SHEET_FACTS, figures, otros: [], ...rest } } }),
  );
const text = (of: Document | Element | null, selector: string) =>
  of?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();

it('a part stands under its whole, once, with what it counts', () => {
  const [root, ...others] = page().querySelectorAll('ul.tree > li');
  expect(others).toEqual([]);
  expect(text(root ?? null, 'a')).toBe('Violencia sexual');
  const [part] = root?.querySelectorAll('li') ?? [];
  expect(text(part ?? null, 'a')).toBe('Violación');
  expect(text(part ?? null, 'p')).toBe('Carpetas por violación.');
  expect(page().querySelectorAll('ul.tree li')).toHaveLength(2);
});

it('leads to the sheet of each', () => {
  const hrefs = [...page().querySelectorAll('ul.tree a')].map((link) => link.getAttribute('href'));
  expect(hrefs).toEqual([
    expect.stringMatching(/\/indicadores\/violencia_sexual\/?$/),
    expect.stringMatching(/\/indicadores\/violacion\/?$/),
  ]);
});

it('those without a whole stand side by side, in the order given', () => {
  const alone = page({
    indicadores: [
      { ...PART, padre: null },
      { ...WHOLE, partes: [] },
    ],
  });
  const names = [...alone.querySelectorAll('ul.tree > li > a')].map((link) => link.textContent);
  expect(names).toEqual(['Violación', 'Violencia sexual']);
});

it('says the cut of the source, where there is one', () => {
  expect(text(page(), '.source')).toContain(
    'Fiscalía inventada: Carpetas inventadas, con corte al 31 de enero de 2025.',
  );
  const uncut = page({ fuente: { ...SHEET_FACTS.fuente, corte: null } });
  expect(text(uncut, '.source')).toContain('Fiscalía inventada: Carpetas inventadas. Publicación');
  expect(uncut.querySelector('.source')?.hasAttribute('data-cut')).toBe(false);
});

it('leads to what other sources of the release count, where there is any', () => {
  expect(page().querySelectorAll('h2')).toHaveLength(0);
  const with911 = page({
    otros: [
      { id: 'llamadas', nombre: 'Llamadas inventadas', definicion: 'Son llamadas.', alcaldias: 1 },
    ],
  });
  expect(text(with911, 'h2')).toBe('De otras fuentes');
  const link = with911.querySelector('h2 + ul a');
  expect(link?.textContent).toBe('Llamadas inventadas');
  expect(link?.getAttribute('href')).toMatch(/\/indicadores\/llamadas\/?$/);
  expect(text(with911, 'h2 + ul p')).toBe('Son llamadas.');
});
