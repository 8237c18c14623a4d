/** An alcaldía among the others: its figure where they can be compared, and its words where they cannot. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { comparePeers, type PeerCount } from '$features/peers/answers/peers';
import { spineOf } from '$features/peers/answers/spine';
import Page from '$features/peers/Page.svelte';
import type { PeersData } from '$features/peers/page.server';
import { EDITION, SITE } from '../inventedFacts';
import { documentOf } from '../rendered';

/** Rates of 100, 100 and 400 of 100,000 women; 160 together. */
const COUNTS: readonly PeerCount[] = [
  { clave: '09014', nombre: 'Benito Juárez', mujeres: 200_000, n: 200 },
  { clave: '09016', nombre: 'Miguel Hidalgo', mujeres: 200_000, n: 200 },
  { clave: '09015', nombre: 'Cuauhtémoc', mujeres: 100_000, n: 400 },
];

function page(counts: readonly PeerCount[], rest: Partial<PeersData & typeof SITE> = {}) {
  const comparison = comparePeers(counts);
  const data = {
    ...SITE,
    kind: 'catalogo',
    same: [],
    others: false,
    indicador: 'violacion',
    periodo: { tipo: 'anio', inicio: '2023-01-01', texto: '2023', anios: 1 },
    anio: '2023',
    alcaldia: '09015',
    nombre: 'Cuauhtémoc',
    comparison,
    refusal: comparison === null ? 'sin_casos' : null,
    crossed: [],
    crossedByAny: [],
    drawing: comparison === null ? null : { narrow: '<svg></svg>', wide: '<svg></svg>' },
    spine: spineOf(
      counts.map((count) => ({ ...count, indicador: 'violacion' })),
      '09015',
    ),
    sql: { funnel: 'SELECT 1', spine: 'SELECT 2' },
    source: { text: 'Fuente inventada', data: {} },
    ...rest,
  } as const;
  return documentOf(render(Page, { props: { data } }));
}
const cells = (of: Document, figure: string) =>
  [...of.querySelectorAll(`figure#${figure} tbody tr`)].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
  );

describe('the comparison', () => {
  it('says both rates, that of the alcaldía and that of all', () => {
    const answer = page(COUNTS).querySelector('h1');
    expect(answer?.textContent).toMatch(/\b400\b.*\b160\b/);
    expect(answer?.getAttribute('data-rate')).toBe('400');
    expect(answer?.getAttribute('data-rate-whole')).toBe('160');
  });

  it('says under each figure which break is in its year', () => {
    const told = page(COUNTS, { crossed: [], crossedByAny: ['confinamiento_2020'] });
    const of = (figure: string) => told.querySelector(`figure#${figure}`)?.textContent;
    expect(of('espina')).toContain(
      'En el periodo está una ruptura de la serie: el confinamiento de abril a julio de 2020.',
    );
    expect(of('embudo')).not.toContain('ruptura');
    const both = page(COUNTS, { crossed: ['confinamiento_2020'], crossedByAny: [] });
    expect(both.querySelector('figure#embudo')?.textContent).toContain('ruptura de la serie');
  });

  it('has the rate of every alcaldía in its table', () => {
    const rates = new Map(cells(page(COUNTS), 'embudo').map(([name, , , rate]) => [name, rate]));
    expect(rates).toEqual(
      new Map([
        ['Benito Juárez', '100'],
        ['Miguel Hidalgo', '100'],
        ['Cuauhtémoc', '400'],
      ]),
    );
  });

  it('has a row for each indicator that can be compared', () => {
    const marks = [...page(COUNTS).querySelectorAll('figure#espina .chart li')];
    expect(marks.map((mark) => mark.querySelector('a')?.textContent)).toEqual(['Violación']);
  });

  it('of one alcaldía alone has no funnel, and does not say that it is above or below', () => {
    const alone = page(COUNTS.slice(2));
    expect(alone.querySelector('figure#embudo')).toBeNull();
    expect(alone.querySelector('h1')?.textContent).not.toMatch(/por encima|por debajo/);
    expect(cells(alone, 'espina')).toEqual([]);
  });

  it('warns of who comes in to work, where that is known', () => {
    expect(page(COUNTS).querySelector('.caution')?.textContent).toContain('508,458');
    const unknown = page(COUNTS, { edition: { ...EDITION, inflow: null } });
    expect(unknown.querySelector('.caution')).toBeNull();
  });

  it('marks the indicator that is asked for', () => {
    const current = page(COUNTS).querySelectorAll('nav [aria-current="page"]');
    expect([...current].map((link) => link.textContent)).toEqual(['Violación']);
  });
});
