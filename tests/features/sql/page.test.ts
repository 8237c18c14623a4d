/** The page of SQL, as it is read without a script. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Page from '$features/sql/Page.svelte';
import type { ComponentProps } from 'svelte';
import { documentOf } from '../rendered';

const DATA: ComponentProps<typeof Page>['data'] = {
  publicacion: '2026-07-31-publico-3d01cf3f',
  tables: [
    {
      name: 'colonias',
      filas: 33,
      columns: [{ name: 'clave', type: 'VARCHAR', meaning: 'Clave de INEGI.' }],
    },
    { name: 'alcaldias', filas: 1, columns: [] },
  ],
  past: [],
  interna: false,
  perfil: 'publico',
  edition: {
    alcaldia: { clave: '09015', nombre: 'Cuauhtémoc' },
    language: 'es-MX',
    release: { publicacion: '2026-07-31-publico-3d01cf3f', perfil: 'publico' },
    held: 1,
    cabinet: null,
    inflow: null,
    lacks: [],
    examples: [],
  },
  victims: false,
  release: { publicacion: '2026-07-31-publico-3d01cf3f', huella: 'a' },
  version: '1',
  site: null,
};

const pageOf = (data: Partial<typeof DATA> = {}) =>
  documentOf(render(Page, { props: { data: { ...DATA, ...data } } }));

it('says what it needs, and leads to the tables for those who have no script', () => {
  const told = pageOf().querySelector('noscript');
  expect(told?.textContent).toContain('JavaScript');
  expect(told?.querySelector('a')?.getAttribute('href')).toContain('datos');
  expect(told?.textContent).toContain('docs/api.md');
});

it('begins with the first question written', () => {
  const page = pageOf();
  expect(page.querySelector('textarea')?.textContent).toContain("clave = '09015'");
  expect(page.querySelector('[aria-pressed="true"]')?.textContent).toContain('trimestre');
});

it('names every table with its rows', () => {
  const rows = [...pageOf().querySelectorAll('li .rows')];
  expect(rows.map((each) => each.textContent)).toEqual(['33 renglones', '1 renglón']);
  expect(rows.map((each) => each.getAttribute('data-count'))).toEqual(['33', '1']);
});

it('promises no address where it is of internal use', () => {
  expect(pageOf().querySelector('.lead')?.textContent).toContain('dirección');
  expect(pageOf({ interna: true }).querySelector('.lead')?.textContent).not.toContain('dirección');
});
