/** The alcaldías side by side in what other sources count: every one by name, in no order, with its table and file. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { alcaldiasOf, type AlcaldiaRow } from '$lib/answers/alcaldiasSeries';
import { toCsv } from '$lib/export/csv';
import { alcaldiasCsv } from '$features/peers/alcaldiasTables';
import SourcePage from '$features/peers/SourcePage.svelte';
import { lapseRow, SOURCE, yearRows } from '../../lib/answers/inventedSources';
import { EDITION } from '../inventedFacts';
import { documentOf, percentOf } from '../rendered';

const LAPSE = {
  ...SOURCE,
  id: 'lapso',
  lapso: { desde: '2026-01-01', hasta: '2026-07-31' },
  completo: null,
};
const at = (clave: string, nombre: string, years: readonly (number | null)[], days: number) =>
  [...yearRows(2024, years), lapseRow('lapso', '2026-01-01', days)].map((row): AlcaldiaRow => ({
    ...row,
    clave,
    nombre,
    poblacion: 200_000,
  }));
const sources = [SOURCE, LAPSE];
const answer = alcaldiasOf(
  [
    ...at('09012', 'Tlalpan', [4, 8], 3),
    ...at('09015', 'Cuauhtémoc', [9, 4], 7),
    ...at('09002', 'Azcapotzalco', [3, null], 2),
  ],
  sources,
);
if (answer === null) throw new Error('Three alcaldías are a comparison.');
const shown = {
  indicador: 'si_acoso',
  nombre: 'Acoso',
  publicacion: '2026-07-31-publico-00000000',
  answer,
  sources,
};
const page = () =>
  documentOf(
    render(SourcePage, { props: { data: { kind: 'fuentes', shown: [shown], edition: EDITION } } }),
  );
const rows = (of: Document, selector: string) =>
  [...of.querySelectorAll(selector)].map((row) =>
    [...row.children].map((cell) => cell.textContent?.trim()),
  );

describe('the page of other sources', () => {
  it('says the own count, and tells every alcaldía by name', () => {
    const told = page();
    expect(told.querySelector('h2')?.textContent).toBe(
      'Acoso (SI): 4 reportes de Cuauhtémoc en 2025',
    );
    expect(rows(told, '.bars .row')).toEqual([
      ['Azcapotzalco', 'menos de 5 o protegida: no se publica'],
      ['Cuauhtémoc', '2.0'],
      ['Tlalpan', '4.0'],
    ]);
    const widths = [...told.querySelectorAll('.bars i:not(.hatch)')].map((bar) =>
      percentOf(bar.getAttribute('style')),
    );
    expect(widths).toEqual([37.5, 75]);
    expect(told.querySelectorAll('.bars .hatch')).toHaveLength(1);
    expect(told.querySelector('.row.own')?.textContent).toContain('Cuauhtémoc');
  });

  it('has years and the days that are no year in columns of their own', () => {
    const told = page();
    const heads = [...told.querySelectorAll('thead th')].map((head) => head.textContent);
    expect(heads).toEqual([
      'Alcaldía',
      '2024',
      '2025',
      'Por cada 100,000 habitantes, 2025',
      'enero a julio de 2026, juntos (reportes)',
    ]);
    expect(rows(told, 'tbody tr')).toEqual([
      ['Azcapotzalco', '3', 'menos de 5 o protegida', 'menos de 5 o protegida', '2'],
      ['Cuauhtémoc', '9', '4', '2.0', '7'],
      ['Tlalpan', '4', '8', '4.0', '3'],
    ]);
    expect(told.querySelector('figure')?.textContent).toContain(
      'Lo de enero a julio de 2026 son esos días juntos: no se compara con un año.',
    );
    expect(told.querySelector('figure')?.textContent).toContain('Son cuentas, no un orden');
  });

  it('says that sources are not compared with each other, and what the divisor leaves out', () => {
    const text = page().body.textContent ?? '';
    expect(text).toContain('no una fuente con otra');
    expect(text).toContain('La tasa divide entre las personas que viven en cada alcaldía');
  });

  it('leads to the sheet of each', () => {
    expect(page().querySelector('figure .links a')?.getAttribute('href')).toMatch(
      /\/indicadores\/si_acoso\/$/,
    );
  });
});

it('of several with one source, the first bears it; the others fold it', () => {
  const told = documentOf(
    render(SourcePage, {
      props: {
        data: {
          kind: 'fuentes',
          shown: [
            shown,
            { ...shown, indicador: 'si_otro' },
            { ...shown, indicador: 'si_ajeno', publicacion: '2026-08-31-publico-00000000' },
          ],
          edition: EDITION,
        },
      },
    }),
  );
  const folds = [...told.querySelectorAll('figure .source')].map(
    (source) => source.closest('details') !== null,
  );
  expect(folds).toEqual([false, true, false]);
});

it('the file has a row for each alcaldía and period', () => {
  const lines = toCsv(alcaldiasCsv('si_acoso', answer, 'reportes')).split('\r\n');
  expect(lines).toHaveLength(1 + 9 + 1);
  expect(lines.slice(1, 4)).toEqual([
    'si_acoso,09002,Azcapotzalco,200000,2024-01-01,2024-12-31,reportes,3',
    'si_acoso,09002,Azcapotzalco,200000,2025-01-01,2025-12-31,reportes,',
    'si_acoso,09002,Azcapotzalco,200000,2026-01-01,2026-07-31,reportes,2',
  ]);
});
