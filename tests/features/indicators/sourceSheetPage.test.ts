/** The sheet of what only the release counts, and the same facts side by side on the sheet of the catalogue. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import SameFacts from '$features/indicators/SameFacts.svelte';
import SourceSheetPage from '$features/indicators/SourceSheetPage.svelte';
import { seriesOf } from '$lib/answers/sourceSeries';
import { SOURCE, yearRows } from '../../lib/answers/inventedSources';
import { documentOf } from '../rendered';

type Data = Parameters<typeof SourceSheetPage>[1]['data'];

const lugar = { clave: '09015', nombre: 'Cuauhtémoc' };
const publicacion = '2026-07-31-publico-00000000';
const counted = (indicador: string, source: typeof SOURCE, n: number) => ({
  indicador,
  nombre: indicador,
  lugar,
  publicacion,
  series: seriesOf(yearRows(2023, [3, n], source.id), [source], 'anio'),
  sources: [source],
});
const page = (rest: Partial<Data> = {}) => {
  const data: Data = {
    kind: 'fuente',
    indicador: 'si_acoso',
    nombre: 'Acoso (SI)',
    definicion: 'Reportes de acoso.',
    publicacion,
    construida: '2026-07-31',
    padre: [],
    partes: [],
    mismos: [],
    comparado: false,
    fuentes: [
      {
        id: 'inventada',
        publica: 'Secretaría Inventada',
        conjunto: 'Reportes inventados',
        url: 'https://ejemplo.invalid/',
        licencia: 'CC BY 4.0',
        unidad: 'reportes',
        definicion: 'Reportes de acoso.',
        textos: ['ACOSO', 'ACOSO VERBAL'],
      },
    ],
    series: counted('si_acoso', SOURCE, 9),
    who: [],
    lugar,
    ...rest,
  };
  return documentOf(render(SourceSheetPage, { props: { data } }));
};
const text = (of: Document, selector: string) =>
  of.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();

describe('a sheet that is all from the release', () => {
  it('says what is counted, draws it, and says from whose texts', () => {
    expect(text(page(), 'h1')).toBe('Acoso (SI)');
    expect(text(page(), '.lead')).toBe('Reportes de acoso.');
    expect(text(page(), 'h2')).toBe('si_acoso (SI): 9 reportes en 2024');
    expect(text(page(), 'dl')).toContain(
      'Los textos exactos que lo alimentan: ACOSO, ACOSO VERBAL. Licencia: CC BY 4.0.',
    );
    expect(page().querySelectorAll('dt')).toHaveLength(1);
  });

  it('leads to its parts, to the same facts and to the alcaldías, where there are any', () => {
    const whole = page({
      partes: [{ id: 'si_verbal', nombre: 'Verbal' }],
      padre: [{ id: 'si', nombre: 'Todo' }],
      mismos: ['acoso_sexual'],
      comparado: true,
    });
    const terms = [...whole.querySelectorAll('dt')].map((term) => term.textContent);
    expect(terms.slice(0, 3)).toEqual([
      'Los mismos hechos, en otro registro',
      'Es parte de',
      'Sus partes',
    ]);
    expect(text(whole, 'dd')).toBe('Acoso sexual');
    expect(whole.querySelector('figure .links a')?.getAttribute('href')).toMatch(
      /\/comparar\/otras-fuentes\/#si_acoso$/,
    );
    expect(page().querySelectorAll('figure .links')).toHaveLength(0);
  });

  it('says where it is not counted here', () => {
    expect(page({ series: null }).body.textContent).toContain(
      'Esta publicación lo cuenta en otras alcaldías, y no en Cuauhtémoc.',
    );
  });
});

describe('the same facts in two registers', () => {
  const own = counted('feminicidio', { ...SOURCE, id: 'fgj', corto: 'FGJ', fecha: 'hecho' }, 9);
  const others = [{ series: counted('snsp', SOURCE, 10), porque: 'Son dos registros.' }];
  const row = (anio: number, propia: number, otra: number) => ({
    indicador: 'violacion',
    tipo: 'anio',
    periodo: `${anio}-01-01`,
    propia,
    otra,
  });
  const registers = {
    indicador: 'violacion',
    rows: [row(2022, 80, 100), row(2023, 66, 100)],
    sql: 'SELECT 1',
    otro: 'SI',
    publican: ['Fiscalía Inventada', 'Secretaría Inventada'],
    porque: ['Son dos registros.'],
  };
  const same = (rest: Partial<Parameters<typeof SameFacts>[1]['same']> = {}) =>
    documentOf(
      render(SameFacts, {
        props: { same: { own, others, registers, who: [], lugar, ...rest }, publicacion },
      }),
    );

  it('stand side by side under how much of one the other holds, and from which query', () => {
    const [figure] = [...same().querySelectorAll('#dos-registros')];
    expect(figure?.textContent).toContain(
      'Por cada 100 delitos de violación que cuenta el SI, aquí hay de 66 (2023) a 80 carpetas (2022)',
    );
    expect(figure?.textContent).toContain('Son dos registros.');
    const cells = [...same().querySelectorAll('#dos-registros tbody td[data-share]')];
    expect(cells.map((cell) => cell.getAttribute('data-share'))).toEqual(['0.8', '0.66']);
    // Less than two thirds has a mark that is no colour alone, and a key.
    expect(cells.map((cell) => cell.classList.contains('short'))).toEqual([false, true]);
    expect(figure?.textContent).toContain('van las que son menos de dos terceras partes');
    expect(same().body.textContent).not.toContain('en dos registros');
    expect(same().querySelectorAll('.side figure')).toHaveLength(2);
    expect(same().querySelector('#serie-snsp .links a')?.getAttribute('href')).toMatch(
      /\/indicadores\/snsp\/$/,
    );
  });

  it('are not said where nothing is shared', () => {
    const alone = { own: null, others: [], registers: null };
    expect(same(alone).querySelectorAll('figure, p')).toHaveLength(0);
    expect(same({ own: null, registers: null }).querySelectorAll('figure')).toHaveLength(1);
  });
});
