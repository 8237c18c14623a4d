/** The rows of a release by name, and where their sums are not those of what is printed. */
import { observationName, placeOf } from '../../../scripts/etl/cells/cellNames';
import { readRelease } from '../../../scripts/etl/audit/readRelease';
import type { PublishedObservation } from '../../../scripts/etl/count/observation';

export type Row = PublishedObservation;

/** @param dir folder of a release. */
export async function publishedRows(dir: string): Promise<ReadonlyMap<string, Row>> {
  const { observaciones } = await readRelease(dir);
  return new Map(observaciones.map((row) => [observationName(row), row]));
}

/** Names of the printed sums of colonias whose parts are all printed, and give another number. */
export function wrongSums(rows: ReadonlyMap<string, Row>): readonly string[] {
  return [...rows].flatMap(([name, { n, nivel, periodo_tipo, periodo }]) => {
    const place = placeOf(name);
    if (nivel !== 'colonia' || n === null || place === undefined) return [];
    const year = Number(periodo.slice(0, 4));
    const starts =
      periodo_tipo === 'trienio'
        ? [0, 1, 2].map((nth) => ['anio', `${year + nth}-01-01`] as const)
        : periodo_tipo === 'anio'
          ? ['01', '04', '07', '10'].map((month) => ['trimestre', `${year}-${month}-01`] as const)
          : [];
    const parts = starts.map(([tipo, start]) =>
      rows.get(observationName({ ...place, periodo_tipo: tipo, periodo: start })),
    );
    if (parts.length === 0 || parts.some((part) => part === undefined || part.n === null))
      return [];
    const sum = parts.reduce((total, part) => total + (part?.n ?? 0), 0);
    return sum === n ? [] : [name];
  });
}
