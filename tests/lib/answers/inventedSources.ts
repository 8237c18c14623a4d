/** Invented sources and their rows, for what is told of any source. */
import type { SeriesRow } from '$lib/answers/sourceSeries';
import type { ToldSource } from '$lib/answers/toldSource';
import type { ManifestSource } from '$lib/contract/manifest';

export const MANIFEST_SOURCE: ManifestSource = {
  id: 'inventada',
  publica: 'Secretaría Inventada',
  conjunto: 'Reportes inventados',
  url: 'https://ejemplo.invalid/reportes',
  licencia: 'CC BY 4.0',
  obtenida: null,
  archivos: [
    {
      sha256: 'a'.repeat(64),
      cosecha: 'un archivo inventado',
      url: null,
      obtenida: null,
      filas: 3,
    },
  ],
  corte: '2025-06-30',
  corte_segun: 'su nombre',
  filas_leidas: 3,
  filas_contadas: 3,
  filas_apartadas: [],
  primer_mes: '2023-01-01',
  ultimo_mes: '2025-06-01',
  ultimo_mes_completo: '2025-06-01',
};

export const SOURCE: ToldSource = {
  id: 'inventada',
  publica: 'Secretaría Inventada',
  conjunto: 'Reportes inventados',
  corto: 'SI',
  unidad: { una: 'reporte', varias: 'reportes' },
  fecha: 'apertura',
  lapso: null,
  completo: '2025-06-01',
  rupturas: [],
  cobertura: null,
  transcrita: false,
  publicadoPorLaAutoridad: false,
  cosechas: ['un archivo inventado'],
};

/** Months one after another from the first, `2023-01-01`. */
export function monthRows(
  first: string,
  counts: readonly (number | null)[],
  fuente = 'inventada',
): readonly SeriesRow[] {
  return counts.map((n, at) => {
    const month = Number(first.slice(5, 7)) - 1 + at;
    const year = Number(first.slice(0, 4)) + Math.floor(month / 12);
    const periodo = `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    return { fuente, periodo_tipo: 'mes', periodo, n };
  });
}

export function yearRows(
  first: number,
  counts: readonly (number | null)[],
  fuente = 'inventada',
): readonly SeriesRow[] {
  return counts.map((n, at) => ({
    fuente,
    periodo_tipo: 'anio',
    periodo: `${first + at}-01-01`,
    n,
  }));
}

export const lapseRow = (fuente: string, periodo: string, n: number | null): SeriesRow => ({
  fuente,
  periodo_tipo: 'lapso',
  periodo,
  n,
});
