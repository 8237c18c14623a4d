/** Terms in a text, and which of them lead to the glossary. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Glossed from '$lib/figures/Glossed.svelte';
import { linkedParts } from '$lib/figures/glossed';
import { termParts, type Term } from '$lib/words/es/terms';
import { documentOf } from '../../features/rendered';

describe('the terms of a text', () => {
  it.each<[string, readonly (readonly [string, Term])[]]>([
    ['Contra el resto, más allá del azar', [['más allá del azar', 'azar']]],
    [
      'Tasas suavizadas y tasas',
      [
        ['Tasas suavizadas', 'tasa-suavizada'],
        ['tasas', 'tasa'],
      ],
    ],
    [
      'depende de a quién se cuenta',
      [
        ['depende', 'depende'],
        ['a quién se cuenta', 'divisor'],
      ],
    ],
    [
      'Carpetas de investigación, provisional',
      [
        ['Carpetas de investigación', 'carpeta'],
        ['provisional', 'cuenta-provisional'],
      ],
    ],
    ['el azaroso camino, independiente', []],
    ['con su intervalo de 95\u00a0%', [['intervalo de 95\u00a0%', 'intervalo']]],
  ])('«%s»', (text, terms) => {
    const parts = termParts(text);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.flatMap((part) => (part.term === null ? [] : [[part.text, part.term]]))).toEqual(
      terms,
    );
  });
});

it('each leads there once, and what leads nowhere is one part', () => {
  expect(linkedParts('azar, azar y tasa', new Set<Term>(['azar']))).toEqual([
    { text: 'azar', term: 'azar' },
    { text: ', azar y tasa', term: null },
  ]);
  expect(linkedParts('nada', new Set<Term>(['azar']))).toEqual([{ text: 'nada', term: null }]);
});

it('a text is the same with its links as without', () => {
  const text = 'Carpetas por cada 100,000 mujeres, y más carpetas';
  const page = documentOf(render(Glossed, { props: { text } }));
  expect(page.body.textContent).toBe(text);
  expect(
    [...page.querySelectorAll('a.term')].map((link) => [
      link.textContent,
      link.getAttribute('href')?.split('#')[1],
    ]),
  ).toEqual([
    ['Carpetas', 'carpeta'],
    ['por cada 100,000', 'tasa'],
  ]);
  expect(documentOf(render(Glossed, { props: { text: 'Nada' } })).querySelector('a')).toBeNull();
});
