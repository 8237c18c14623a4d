/** Women victims for every ten carpetas, by alcaldía and indicator, rounded, and only where nobody stands out. */
import { rollup } from 'd3';
import type { TextCount } from './countTexts';
import type { SourceValue } from '../registry/sourceValues';

export interface WomenRatio {
  readonly indicador: string;
  readonly alcaldia: string;
  readonly mujeres_por_diez: number;
}

/**
 * @param women, carpetas of the same days.
 * @param values which text feeds which indicator; of an indicator only the texts that the women's file has
 *   are counted, on both sides.
 * @param k fewest women, and fewest carpetas beyond them, that are told of.
 */
export function womenPerTen(
  women: readonly TextCount[],
  carpetas: readonly TextCount[],
  values: readonly SourceValue[],
  k: number,
): readonly WomenRatio[] {
  const told = new Set(women.map(({ delito }) => delito));
  const indicatorOf = new Map(
    values.filter(({ valor }) => told.has(valor)).map(({ valor, indicador }) => [valor, indicador]),
  );
  const sums = (counts: readonly TextCount[]) =>
    rollup(
      counts.filter(({ delito }) => indicatorOf.has(delito)),
      (rows) => rows.reduce((sum, { n_casos: n }) => sum + n, 0),
      ({ delito }) => indicatorOf.get(delito) ?? '',
      ({ alcaldia }) => alcaldia,
    );
  const files = sums(carpetas);
  return [...sums(women)].flatMap(([indicador, places]) =>
    [...places].flatMap(([alcaldia, n]) => {
      const all = files.get(indicador)?.get(alcaldia) ?? 0;
      const isTold = n >= k && all - n >= k;
      return isTold ? [{ indicador, alcaldia, mujeres_por_diez: Math.round((10 * n) / all) }] : [];
    }),
  );
}
