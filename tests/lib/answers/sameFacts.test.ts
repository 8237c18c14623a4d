/** Which counts of other sources are of the same facts, and the last year that both tell of. */
import { describe, expect, it } from 'vitest';
import { sameAs, sharedYear } from '$lib/answers/sameFacts';
import { seriesOf } from '$lib/answers/sourceSeries';
import { MANIFEST_SOURCE, monthRows, SOURCE, yearRows } from './inventedSources';

const declaring = (...mismos: readonly (readonly [string, string, string])[]) => ({
  ...MANIFEST_SOURCE,
  serie: {
    corto: 'SI',
    unidad: { una: 'reporte', varias: 'reportes' },
    fecha: 'hecho' as const,
    desde: '2023-01-01',
    hasta: '2025-06-30',
    mismos_hechos: mismos.map(([indicador, con, porque]) => ({
      indicador,
      fuente: 'fgj',
      con,
      porque,
    })),
  },
});

describe('the same facts', () => {
  it('are those that a source declares of an indicator, each once', () => {
    const sources = [
      declaring(['a', 'feminicidio', 'Uno.'], ['b', 'violacion', 'Dos.']),
      declaring(['a', 'feminicidio', 'Tres.'], ['c', 'feminicidio', 'Cuatro.']),
    ];
    expect(sameAs('feminicidio', sources)).toEqual([
      { indicador: 'a', porque: 'Uno.' },
      { indicador: 'c', porque: 'Cuatro.' },
    ]);
    expect(sameAs('abuso_sexual', sources)).toEqual([]);
  });

  it('are none where nothing is declared', () => {
    expect(sameAs('feminicidio', [MANIFEST_SOURCE])).toEqual([]);
    const { corto, unidad, fecha, desde, hasta } = declaring().serie;
    const serie = { corto, unidad, fecha, desde, hasta };
    expect(sameAs('feminicidio', [{ ...MANIFEST_SOURCE, serie }])).toEqual([]);
  });
});

describe('the year that two counts share', () => {
  const years = (first: number, ...counts: (number | null)[]) =>
    seriesOf(yearRows(first, counts), [SOURCE]);

  it('is the last that both tell of', () => {
    expect(sharedYear(years(2019, 4, 14, 9), years(2020, 14, 10, 3))).toEqual({
      anio: '2021',
      own: 9,
      other: 10,
    });
    expect(sharedYear(years(2021, 9), years(2021, null))).toEqual({
      anio: '2021',
      own: 9,
      other: null,
    });
  });

  it('is none where there is none, or where one tells of months', () => {
    expect(sharedYear(years(2019, 4), years(2020, 5))).toBeNull();
    const months = seriesOf(monthRows('2019-01-01', [9, 9]), [SOURCE]);
    expect(sharedYear(years(2019, 4), months)).toBeNull();
    expect(sharedYear(months, years(2019, 4))).toBeNull();
    expect(sharedYear(seriesOf([], []), years(2019, 4))).toBeNull();
  });
});
