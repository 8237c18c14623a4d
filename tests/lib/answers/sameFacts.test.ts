/** Which counts of other sources are of the same facts. */
import { describe, expect, it } from 'vitest';
import { sameAs } from '$lib/answers/sameFacts';
import { MANIFEST_SOURCE } from './inventedSources';

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
