/** The page of a reader's file, as it comes, and its map. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import CountMap from '$features/own/figures/CountMap.svelte';
import Page from '$features/own/Page.svelte';
import { loadFacts } from '$lib/page/edition.server';
import { readGeometry } from '$lib/page/release.server';
import { wrongWords } from '$features/own/words/es/reading';
import { offencesInSentence } from '../../words/wordRules';
import { SITE } from '../inventedFacts';
import { documentOf } from '../rendered';

describe('the page', () => {
  const page = documentOf(render(Page, { props: { data: SITE } }));

  it('offers nothing that needs a program before there is one, and says what it needs', () => {
    expect(page.querySelectorAll('input:not([disabled]), button, select')).toHaveLength(0);
    expect(page.querySelector('noscript')?.textContent).toContain('JavaScript');
  });

  it('has nothing that could be shared, nor an image of itself', () => {
    expect(
      render(Page, { props: { data: { ...SITE, site: 'https://ejemplo.org/' } } }).head,
    ).not.toContain('og:');
  });
});

describe('what is wrong', () => {
  it.each([
    { kind: 'vacio' },
    { kind: 'libro' },
    { kind: 'no_es_texto' },
    { kind: 'comilla', line: 1234 },
    { kind: 'sin_archivos' },
    { kind: 'no_se_pudo' },
  ] as const)('$kind is said in sentences', (wrong) => {
    expect(offencesInSentence(wrongWords(wrong))).toEqual([]);
  });
});

describe('the map of counts', async () => {
  const geometry = await readGeometry(await loadFacts());
  const drawn = (counts: Readonly<Record<string, number>>) =>
    documentOf(
      render(CountMap, {
        props: {
          geometry,
          counts: new Map(
            geometry.colonias.map(({ clave, nombre }) => [clave, counts[nombre] ?? null]),
          ),
          title: 'Tus renglones',
          label: 'Un mapa',
        },
      }),
    );

  it('has every colonia, its own hatch where nothing is published, and a name', () => {
    const map = drawn({ Centro: 90, Guerrero: 5 });
    expect(map.querySelectorAll('.colonia')).toHaveLength(geometry.colonias.length);
    expect(map.querySelector('svg')?.getAttribute('aria-label')).toBe('Un mapa');
    expect(map.body.innerHTML.match(/url\(#[^)]*suprimida\)/g)).toHaveLength(
      geometry.colonias.length - 2 + 1,
    );
  });
});
