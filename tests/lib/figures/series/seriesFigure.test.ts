/** The one figure of any source: its finding, its marks, its table, its file and what it warns of. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { seriesOf } from '$lib/answers/sourceSeries';
import { toCsv } from '$lib/export/csv';
import { seriesCsv } from '$lib/export/seriesTables';
import SeriesChart from '$lib/figures/series/SeriesChart.svelte';
import SeriesFigure from '$lib/figures/series/SeriesFigure.svelte';
import { documentOf } from '../../../features/rendered';
import { lapseRow, monthRows, SOURCE, yearRows } from '../../answers/inventedSources';
import { inventedAnchor } from '../../view/inventedFigure';

const BROKEN = {
  ...SOURCE,
  completo: '2026-06-01',
  transcrita: true,
  rupturas: [
    { kind: 'declarada', desde: '2026-01-01', que: 'cambió el registro', fuente: 'un diario' },
  ] as const,
};
const LAPSE = {
  ...SOURCE,
  id: 'lapso',
  corto: 'SI, víctimas',
  unidad: { una: 'víctima', varias: 'víctimas' },
  lapso: { desde: '2026-01-01', hasta: '2026-04-30' },
  completo: null,
};
const ROWS = [
  ...yearRows(2024, [3, 9]),
  ...monthRows('2025-01-01', [...Array<number>(12).fill(0), 1, 1, 0, 0, 0, 2]),
  lapseRow('lapso', '2026-01-01', 7),
];
const sources = [BROKEN, LAPSE];
const shown = (rows = ROWS) => ({
  indicador: 'si_acoso',
  nombre: 'Acoso',
  lugar: { clave: '09015', nombre: 'Cuauhtémoc' },
  publicacion: '2026-06-30-publico-00000000',
  series: seriesOf(rows, sources),
  sources,
});
const figure = (rows = ROWS) =>
  documentOf(
    render(SeriesFigure, { props: { id: inventedAnchor('serie'), file: 'serie', ...shown(rows) } }),
  );
const text = (of: Document, selector: string) =>
  [...of.querySelectorAll(selector)].map((each) => each.textContent?.replace(/\s+/g, ' ').trim());

describe('the figure', () => {
  it('says its finding, and the same to a program', () => {
    const head = figure().querySelector('h2');
    expect(head?.textContent).toBe('Acoso (SI): 9 reportes en 2025 y, de enero a junio de 2026, 4');
    expect(head?.getAttribute('data-n')).toBe('9 4');
    expect(head?.getAttribute('data-period')).toBe('2025-01/2025-12 2026-01/2026-06');
    const frame = figure().querySelector('figure');
    expect(frame?.getAttribute('data-unit')).toBe('inventada');
    expect(frame?.getAttribute('data-indicator')).toBe('si_acoso');
  });

  it('has years, then the days that are no year, in its table', () => {
    expect(text(figure(), 'tbody tr')).toEqual([
      '20243reportes',
      '20259reportes',
      'enero a junio de 2026, juntos4reportes',
      'enero a abril de 2026, juntos7víctimas',
    ]);
  });

  it('says what breaks it, what stands apart, whose copy it is, its query and its age', () => {
    const words = text(figure(), 'figure')[0];
    expect(words).toContain('La serie se rompe en enero de 2026: cambió el registro (un diario).');
    expect(words).toContain('SI, víctimas, enero a abril de 2026: 7 víctimas');
    expect(words).toContain('Transcrito por un tercero');
    expect(words).toContain("indicador = 'si_acoso'");
    expect(words).toContain('Datos completos hasta junio de 2026.');
    expect(words).toContain(
      'Secretaría Inventada: Reportes inventados, hasta junio de 2026. Publicación 2026-06-30-publico-00000000.',
    );
  });

  it('of days alone draws nothing', () => {
    const alone = figure([lapseRow('lapso', '2026-01-01', 7)]);
    expect(alone.querySelectorAll('.series svg')).toHaveLength(0);
    expect(alone.querySelector('h2')?.textContent).toBe(
      'Acoso (SI, víctimas): 7 víctimas de enero a abril de 2026',
    );
    expect(text(alone, 'thead th')).toEqual(['Periodo', 'Víctimas']);
  });

  it('of one year alone draws no axis, and says why', () => {
    const alone = figure([...yearRows(2024, [64])]);
    expect(alone.querySelectorAll('.series, .chart svg')).toHaveLength(0);
    expect(alone.querySelector('h2')?.textContent).toBe('Acoso (SI): 64 reportes en 2024');
    expect(text(alone, '.chart p')[0]).toBe(
      'Sólo se publica un año entero, y con uno no hay línea que dibujar.',
    );
  });

  it('of nothing is nothing', () => {
    expect(figure([]).querySelectorAll('figure')).toHaveLength(0);
  });

  it('says which months are provisional', () => {
    const source = { ...SOURCE, completo: '2025-02-01' };
    const props = {
      ...shown(),
      sources: [source],
      series: seriesOf(monthRows('2025-01-01', [9, 8, 7]), [source]),
    };
    const late = documentOf(
      render(SeriesFigure, { props: { id: inventedAnchor('serie'), file: 'serie', ...props } }),
    );
    expect(text(late, 'tbody tr')).toEqual([
      'enero de 20259completo',
      'febrero de 20258completo',
      'marzo de 20257provisional',
    ]);
    expect(text(late, 'ul.key')[0]).toContain('provisional');
    expect(text(late, 'figure')[0]).toContain('Después de febrero de 2025 todo es provisional');
  });
});

describe('the marks', () => {
  const chart = (ruptures: readonly string[], counts: readonly (number | null)[] = [3, 9, 5]) =>
    documentOf(
      render(SeriesChart, {
        props: {
          drawn: {
            fuente: 'inventada',
            grano: 'anio',
            first: '2024-01-01',
            counts,
            provisionalFrom: null,
            rare: true,
          },
          ruptures,
          label: 'Una serie',
        },
      }),
    );

  it('number each rupture, in the drawing and in the key', () => {
    const drawn = chart(['2026-01-01']);
    expect(text(drawn, 'b.number')).toEqual(['1']);
    expect(text(drawn, 'ul.key li')).toEqual(['1. ruptura, enero de 2026']);
    expect(drawn.querySelectorAll('path.rupture')).toHaveLength(1);
    expect(chart([]).querySelectorAll('ul.key')).toHaveLength(0);
  });

  it('are a point for each year, and say the last count and what is missing', () => {
    expect(chart([]).querySelectorAll('path.dot')).toHaveLength(3);
    expect(text(chart([]), 'b.value')).toEqual(['5']);
    expect(text(chart([], [3, null, 5]), 'ul.key li')).toEqual([
      'sin línea: menos de 5 o protegida, o sin dato',
    ]);
    expect(chart([]).querySelector('.series')?.getAttribute('aria-label')).toBe('Una serie');
  });
});

it('the file has each row whole: whose, of which days, by which day, in what unit', () => {
  const lines = toCsv(seriesCsv({ ...shown(), clave: '09015' }))
    .replace('\uFEFF', '')
    .split('\r\n');
  expect(lines).toEqual([
    'fuente,indicador,clave,periodo_tipo,desde,hasta,n,provisional,unidad,por_fecha_de,transcrita',
    'inventada,si_acoso,09015,anio,2024-01-01,2024-12-31,3,no,reportes,apertura,sí',
    'inventada,si_acoso,09015,anio,2025-01-01,2025-12-31,9,no,reportes,apertura,sí',
    'inventada,si_acoso,09015,lapso,2026-01-01,2026-06-30,4,no,reportes,apertura,sí',
    'lapso,si_acoso,09015,lapso,2026-01-01,2026-04-30,7,no,víctimas,apertura,no',
    '',
  ]);
});
