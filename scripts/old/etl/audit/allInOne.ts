/**
 * What a reader finds who looks for colonias with every case of their alcaldía. The chooser has a rule of its
 * own against that (soleColonia.ts); the audit must not ask it.
 */
import type { PublishedObservation } from '../count/observation';
import { isPublicTotal, TOTAL, type TakesK } from '../cells/lattice';

const MONTHS: Readonly<Record<string, number>> = { mes: 1, trimestre: 3, anio: 12, trienio: 36 };

/** Months from one to the next, numbered since the year 0, and a public count of them. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly n: number;
}

/**
 * Printed counts of a colonia that are all that its alcaldía had, of which a shorter period is public and
 * under k: it was as few in that colonia.
 */
export function allInOne(
  rows: readonly PublishedObservation[],
  alcaldiaOf: (clave: string) => string,
  k: number,
  takesK?: TakesK,
): readonly PublishedObservation[] {
  const series = new Map<string, Span[]>();
  for (const row of rows.filter((own) => isPublicTotal(own, takesK))) {
    const [key, span] = [seriesOf(row, row.clave), spanOf(row)];
    if (span === undefined) continue;
    const own = series.get(key);
    if (own === undefined) series.set(key, [span]);
    else own.push(span);
  }
  for (const spans of series.values()) spans.sort((a, b) => a.from - b.from || b.to - a.to);
  return rows.filter((row) => {
    if (row.nivel !== 'colonia' || row.sexo !== TOTAL || row.edad !== TOTAL) return false;
    const own = spanOf(row);
    if (own === undefined || own.n < k) return false;
    const inside = (series.get(seriesOf(row, alcaldiaOf(row.clave))) ?? []).filter(
      ({ from, to }) => from >= own.from && to <= own.to,
    );
    return inside.some(({ n }) => n > 0 && n < k) && sumOf(inside) === own.n;
  });
}

const seriesOf = ({ fuente, indicador }: PublishedObservation, alcaldia: string): string =>
  [fuente, indicador, alcaldia].join(' ');

/** None where it is hidden, or no period of the calendar. */
function spanOf({ periodo_tipo, periodo, n }: PublishedObservation): Span | undefined {
  const months = MONTHS[periodo_tipo];
  if (months === undefined || n === null) return undefined;
  const [year = 0, month = 0] = periodo.split('-').map(Number);
  const from = year * 12 + month;
  return { from, to: from + months, n };
}

/**
 * Of all their months, each counted once: by the longest that begins where the one before ended. A month
 * that none counts lies outside the source.
 * @param spans by their beginning, the longest first.
 */
function sumOf(spans: readonly Span[]): number {
  let [sum, end] = [0, 0];
  for (const { from, to, n } of spans) {
    if (from < end) continue;
    sum += n;
    end = to;
  }
  return sum;
}
