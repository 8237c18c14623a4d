/** The figure of the trend: months beside those of another source, years of what is rare, and what is said of each. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import MultiplesFigure from '$features/overview/MultiplesFigure.svelte';
import TrendFigure from '$features/overview/TrendFigure.svelte';
import { seriesOf } from '$lib/answers/sourceSeries';
import type { ToldSource } from '$lib/answers/toldSource';
import { yearLines } from '$lib/answers/yearLines';
import type { ColoniaKey } from '$lib/contract/coloniaKey';
import type { IndicatorId } from '$lib/contract/indicators/catalogue';
import type { ShownSeries } from '$lib/figures/series/shownSeries';
import type { ToldMonths } from '$lib/page/months';
import { key } from '../../coloniaKey';
import { monthRows, SOURCE, yearRows } from '../../lib/answers/inventedSources';
import { rankingBy } from '../../lib/figures/invented';
import { documentOf } from '../rendered';
import { view } from './manySourcesOpened';
import { FACTS } from '../inventedFacts';

const FGJ: ToldSource = {
  ...SOURCE,
  id: 'fgj_carpetas',
  corto: 'FGJ',
  unidad: { una: 'carpeta', varias: 'carpetas' },
  fecha: 'hecho',
  completo: '2024-02-01',
};
const BROKEN: ToldSource = {
  ...SOURCE,
  completo: '2024-06-01',
  rupturas: [
    { kind: 'declarada', desde: '2024-05-01', que: 'cambió el registro', fuente: 'un diario' },
  ],
};

const shown = (
  indicador: string,
  source: ToldSource,
  rows: Parameters<typeof seriesOf>[0],
  grain: 'mes' | 'anio',
): ShownSeries => ({
  indicador,
  nombre: indicador,
  lugar: { clave: '09015', nombre: '' },
  publicacion: '2026-06-30-publico-00000000',
  series: seriesOf(rows, [source], grain),
  sources: [source],
});

const BARE: ToldMonths = {
  first: '2024-01-01',
  counts: [20, 22, 9],
  expectations: [],
  unjudged: 'serie_corta',
  breaks: [],
  irregularity: null,
};
const MONTHS: ToldMonths = {
  ...BARE,
  lines: {
    grano: 'mes',
    own: {
      ...shown('violencia_familiar', FGJ, [], 'mes'),
      sources: [FGJ],
    },
    others: [
      shown('si_familiar', BROKEN, monthRows('2024-01-01', [30, 31, 32, 33, 40, 41]), 'mes'),
    ],
    why: ['Un registro no se corrige a la par.'],
  },
};
const YEARS: ToldMonths = {
  ...BARE,
  unjudged: 'pocas',
  lines: {
    grano: 'anio',
    own: shown(
      'feminicidio',
      { ...FGJ, completo: '2023-12-01' },
      yearRows(2022, [9, 7, 3]).map((row) => ({ ...row, fuente: 'fgj_carpetas' })),
      'anio',
    ),
    others: [],
    why: [],
  },
};

const page = (indicador: IndicatorId, told: ToldMonths, colonia: ColoniaKey | null = null) =>
  documentOf(
    render(TrendFigure, {
      props: {
        view: view({ indicador, colonia }),
        months: new Map([[indicador, told]]),
        trimestres: [],
        quartersQuery: null,
        facts: { ...FACTS, ultimo_mes_completo: '2024-02-01' },
        permalink: '/?indicador=x',
      },
    }),
  );
const texts = (of: Document, selector: string) =>
  [...of.querySelectorAll(selector)].map((each) => each.textContent?.replace(/\s+/g, ' ').trim());

describe('months beside those of another source', () => {
  const both = page('violencia_familiar', MONTHS);

  it('say of each line its unit, its day, its last day and what breaks it', () => {
    expect(texts(both, '.lines li')).toEqual([
      'FGJ: carpetas por el día del hecho, hasta el 29 de febrero de 2024; 22 en ese mes',
      'SI: reportes por el día en que se abrió la carpeta, hasta el 30 de junio de 2024; 41 en ese mes. ' +
        'Ruptura en mayo de 2024: cambió el registro',
    ]);
    expect(texts(both, '.note')[0]).toContain(
      'Son registros distintos de los mismos hechos: ni se suman ni se comparan entre sí. ' +
        'Un registro no se corrige a la par.',
    );
  });

  it('stand in one table and one query, each row with whose it is', () => {
    const rows = [...both.querySelectorAll('#tendencia tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
    );
    expect(rows.map((cells) => [cells[0], cells[1], cells[7]])).toEqual([
      ['enero de 2024', '20', 'carpetas (FGJ)'],
      ['febrero de 2024', '22', 'carpetas (FGJ)'],
      ['marzo de 2024', '9', 'carpetas (FGJ)'],
      ...[30, 31, 32, 33, 40, 41].map((n, at) => [
        ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio'][at] + ' de 2024',
        String(n),
        'reportes (SI)',
      ]),
    ]);
    const sql = texts(both, 'pre')[0];
    expect(sql).toContain("fuente = 'fgj_carpetas' AND indicador = 'violencia_familiar'");
    expect(sql).toContain("fuente = 'inventada' AND indicador = 'si_familiar'");
  });
});

describe('what is rare', () => {
  it.each([null, key('alta')])('is told by year, whatever colonia is chosen (%s)', (colonia) => {
    const rare = page('feminicidio', YEARS, colonia);
    expect(texts(rare, '#tendencia h2')).toEqual([
      'Hay muy pocas carpetas por feminicidio para verlas por mes: 7 carpetas en 2023, el último año completo',
    ]);
    expect(texts(rare, '#tendencia tbody tr')).toEqual([
      '20229carpetas (FGJ)completo',
      '20237carpetas (FGJ)completo',
      '20243carpetas (FGJ)provisional',
    ]);
    expect(texts(rare, 'pre')[0]).not.toContain("'mes'");
  });
});

it('the lines of every colonia wait, folded, with their table and their query', () => {
  const ranking = rankingBy('veredicto');
  const rows = [2022, 2023].map((anio) => ({ clave: key('alta'), anio, n: 100, tasa: 10_000 }));
  const figure = documentOf(
    render(MultiplesFigure, {
      props: {
        view: view(),
        ranking,
        rows,
        lines: yearLines(rows, 2022),
        sql: 'SELECT 1',
        source: { text: 'Fuente', data: {} },
        permalink: '/',
        hrefOf: (clave: ColoniaKey) => `/colonias/${clave}/`,
        onchoose: () => {},
      },
    }),
  );
  expect(texts(figure, 'details.multiples:not([open]) > summary')).toEqual([
    `Las ${ranking.colonias.length} en una misma escala`,
  ]);
  expect(texts(figure, 'tbody tr')).toEqual([
    'Alta2022100' + '10,000',
    'Alta2023, provisional100' + '10,000',
  ]);
  expect(texts(figure, 'pre')).toEqual(['SELECT 1']);
});
