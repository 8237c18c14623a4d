/** The frame of every figure: its finding names it, and its numbers, its query and its source stand under it. */
import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Figure from '$lib/figures/frame/Figure.svelte';
import FigureQuery from '$lib/figures/frame/FigureQuery.svelte';
import { numeric, tableOf, words } from '$lib/export/table';
import { documentOf } from '../../../features/rendered';
import { inventedAnchor } from '../../view/inventedFigure';

type Props = Parameters<typeof Figure>[1];

const base: Props = {
  id: inventedAnchor('orden'),
  finding: 'Centro tiene la tasa más alta',
  subtitle: 'Carpetas por cada 100,000 mujeres, 2023',
  sql: "SELECT n FROM observaciones WHERE indicador = 'a<b'",
  source: { text: 'Fuente: la Fiscalía. Publicación 2025-06-30-publico-3ce42179', data: {} },
  ...tableOf([words('Colonia'), numeric('Carpetas')], [['Centro', '426']]),
  ondownload: () => {},
  children: createRawSnippet(() => ({ render: () => '<p id="dibujo">un dibujo</p>' })),
};

const page = (rest: Partial<Props> = {}) =>
  documentOf(render(Figure, { props: { ...base, ...rest } }));
const text = (scope: Document, selector: string) =>
  scope.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();

describe('a figure', () => {
  it('is named by its finding, and says what is measured', () => {
    const figure = page().querySelector('figure');
    expect(figure?.id).toBe('orden');
    const heading = page().getElementById(figure?.getAttribute('aria-labelledby') ?? '');
    expect(heading?.textContent).toBe('Centro tiene la tasa más alta');
    expect(text(page(), 'figcaption')).toContain('Carpetas por cada 100,000 mujeres, 2023');
  });

  it('has its drawing, its table and its query, whole and as it is written', () => {
    expect(text(page(), '#dibujo')).toBe('un dibujo');
    expect(text(page(), 'table caption')).toBe(
      'Centro tiene la tasa más alta. Carpetas por cada 100,000 mujeres, 2023',
    );
    expect(text(page(), 'tbody tr')).toBe('Centro426');
    expect(text(page(), 'pre')).toBe(base.sql);
  });

  it('its query has an address of its own, which opens it', () => {
    const query = page().getElementById('orden.consulta');
    expect(query?.textContent).toBe(base.sql);
    expect(query?.closest('details')?.querySelector('summary')?.textContent).toBe('Ver consulta');
    const names = query?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(names.map((id) => page().getElementById(id)?.textContent)).toEqual([
      'Ver consulta',
      base.finding,
    ]);
    const alone = documentOf(
      render(FigureQuery, { props: { anchor: base.id, finding: base.finding, sql: base.sql } }),
    );
    expect(alone.querySelector('details')?.hasAttribute('open')).toBe(false);
  });

  it('bears its marks, and those of its answer', () => {
    const marked = page({ about: { indicator: 'violacion' }, answer: { n: 426 } });
    expect(marked.querySelector('figure')?.getAttribute('data-indicator')).toBe('violacion');
    expect(marked.querySelector('figure')?.getAttribute('data-figure')).toBe('orden');
    expect(marked.querySelector('h2')?.getAttribute('data-n')).toBe('426');
  });

  it('keeps the id of its release from being broken', () => {
    expect(text(page(), '.source')).toBe(base.source.text);
    expect(text(page(), '.source .whole')).toBe('2025-06-30-publico-3ce42179');
    expect(text(page({ source: { text: 'Fuente', data: {} } }), '.source')).toBe('Fuente');
  });

  it('says what could be misread, each as a warning', () => {
    const notes = [
      ...page({ note: 'Nota.', cautions: ['Uno.', 'Dos.'] }).querySelectorAll('.note'),
    ];
    expect(notes.map((note) => note.textContent?.trim())).toEqual([
      'Nota.',
      'Ojo: Uno.',
      'Ojo: Dos.',
    ]);
    expect(page().querySelectorAll('.note')).toHaveLength(0);
  });

  it('folds its source and links where they stand elsewhere, and nothing else', () => {
    const repeated = page({
      repeats: true,
      note: 'Nota.',
      cautions: ['Uno.', 'Dos.'],
      links: [{ name: 'Cómo se ordena', href: '/metodologia/#orden' }],
    });
    const how = repeated.querySelector('details.how');
    expect(how?.querySelector('summary')?.textContent).toBe('Cómo se sabe');
    expect(repeated.querySelectorAll('.source, .links')).toHaveLength(2);
    expect(how?.querySelectorAll('.source, .links')).toHaveLength(2);
    expect(repeated.querySelectorAll('details .note')).toHaveLength(0);
    expect(repeated.querySelectorAll('.note')).toHaveLength(3);
  });

  it('says for a program what a warning says in numbers', () => {
    const [warned] = page({ cautions: [{ text: 'En 9.', data: { count: 9 } }] }).querySelectorAll(
      '.note',
    );
    expect(warned?.textContent?.trim()).toBe('Ojo: En 9.');
    expect(warned?.getAttribute('data-count')).toBe('9');
  });

  it('offers what needs no script: no download until the page lives, its links where there are any', () => {
    expect(page().querySelectorAll('button, .links, a:not(.term)')).toHaveLength(0);
    const linked = page({
      permalink: '/?indicador=violacion',
      links: [{ name: 'Cómo se ordena', href: '/metodologia/#orden' }],
    });
    expect(linked.querySelector('.tools a')?.getAttribute('href')).toBe(
      '/?indicador=violacion#orden',
    );
    expect(linked.querySelector('.links a')?.getAttribute('href')).toBe('/metodologia/#orden');
    const name = linked.querySelector('.links')?.getAttribute('aria-labelledby') ?? '';
    expect(linked.getElementById(name)?.textContent).toContain('Centro tiene la tasa más alta');
    expect(linked.querySelectorAll('button')).toHaveLength(0);
  });
});
