/** Totals of alcaldías at the cuts of their colonias, where they are others now. */
import type { Observation } from '../count/observation';
import { observationName } from '../cells/cellNames';
import { closedView } from '../cells/closedView';
import { isPublicTotal, TOTAL } from '../cells/lattice';
import { publishes, type IndicatorRules } from '../cells/publication';
import { periodKey } from '../cells/vintages';
import type { ClosingRules, Counted } from './closeCounts';
import type { Closing } from './closings';
import { cellPeriodOf, hourPeriodOf, threeYears, type Past } from './past';
import { startsIn } from './periodSums';

/** Those of a year are of its quarters, where they add up to it. */
export function totalsAtCut(
  totals: readonly Observation[],
  guarded: readonly Observation[],
  past: Past,
  fates: ReadonlyMap<string, Closing>,
  { profile, indicators, alcaldiaOf }: ClosingRules,
): readonly Observation[] {
  const view = closedView([...totals, ...guarded], [], alcaldiaOf, indicators.takesK);
  const then = new Map<string, number>();
  const isTotal = (row: Observation) =>
    isPublicTotal(row, indicators.takesK) && row.periodo_tipo !== 'mes';
  const rows = view.filter(isTotal).toSorted((a, b) => lengthOf(a) - lengthOf(b));
  const byName = new Map(rows.map((row) => [observationName(row), row]));
  const countThen = (row: Observation): number => {
    const of = cellPeriodOf(row, alcaldiaOf);
    if (fates.get(periodKey(of))?.fate === 'carried') {
      return past.at(of)?.totals.get(row.indicador) ?? row.n;
    }
    const place = { ...row, nivel: 'colonia', periodo_tipo: 'trimestre' } as const;
    const quarters =
      row.periodo_tipo === 'anio' && publishes(profile, place, indicators)
        ? startsIn(row).map((periodo) => then.get(observationName({ ...place, periodo })))
        : [];
    const isSum = quarters.length > 0 && !quarters.includes(undefined);
    if (isSum) return quarters.reduce<number>((sum, own) => sum + (own ?? 0), 0);
    // What is the sum of others is of their cuts.
    return indicators.partsOf(row.indicador).reduce((sum, indicador) => {
      const part = byName.get(observationName({ ...row, indicador }));
      return part === undefined ? sum : sum + countThen(part) - part.n;
    }, row.n);
  };
  return rows.flatMap((row) => {
    const n = countThen(row);
    then.set(observationName(row), n);
    return n === row.n ? [] : [{ ...row, n }];
  });
}

const lengthOf = ({ periodo_tipo }: Observation): number => (periodo_tipo === 'trimestre' ? 0 : 1);

/** Those of the three years of the hours that are carried. */
export function hourTotals(
  { observations, hours, closings }: Counted,
  past: Past,
  takesK: IndicatorRules['takesK'],
): readonly Observation[] {
  const told = new Set(hours.map((row) => periodKey(hourPeriodOf(row))));
  return closings.flatMap(({ of, fate }): Observation[] => {
    if (fate !== 'carried' || !told.has(periodKey(of))) return [];
    const now = threeYears(of, observations, takesK);
    return [...(past.at(of)?.totals ?? [])].flatMap(([indicador, n]): Observation[] =>
      now.get(indicador) === n
        ? []
        : [
            {
              fuente: of.fuente,
              indicador,
              nivel: 'alcaldia',
              clave: of.alcaldia,
              periodo_tipo: 'trienio',
              periodo: of.periodo,
              sexo: TOTAL,
              edad: TOTAL,
              n,
            },
          ],
    );
  });
}
