/** The numbers of a figure as the table under it and the file that it downloads. */
import type { IndicatorVerdict } from '$lib/answers/headline';
import type { WindowPair } from '$lib/answers/months';
import type { Ranking, Standing } from '$lib/answers/ranking';
import type { TableColumn, TableRow } from '$lib/figures/DataTable.svelte';
import type { TrendSeries } from '$lib/figures/trend/trendPlot';
import { writeQuarter, writeWindow } from '$lib/text/dates';
import { capitalised, manyOf } from '$lib/text/measureWords';
import { writeCount, writeRate } from '$lib/text/numbers';

export interface FigureTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

const SUPPRESSED = 'menos de 5 o protegida';

const STANDINGS: Readonly<Record<Standing, string>> = {
  encima: 'por encima, más allá del azar',
  debajo: 'por debajo, más allá del azar',
  igual: 'dentro del azar',
  sin_respuesta: 'sin comparación',
};

export function coloniaTable({ counts, measure, colonias }: Ranking): FigureTable {
  const isRate = measure === 'tasa';
  const write = (value: number | null) =>
    value === null ? '' : isRate ? writeRate(value) : writeCount(value);
  return {
    columns: [
      { name: 'Colonia', numeric: false },
      { name: capitalised(manyOf(counts)), numeric: true },
      { name: 'Mujeres residentes (2020)', numeric: true },
      ...(isRate ? [{ name: 'Por cada 100,000 mujeres al año', numeric: true }] : []),
      { name: 'Desde (95\u00a0%)', numeric: true },
      { name: 'Hasta (95\u00a0%)', numeric: true },
      { name: 'Frente al resto de la alcaldía', numeric: false },
    ],
    rows: colonias.map(({ nombre, n, mujeres, value, lower, upper, verdict }) => [
      nombre,
      n === null ? SUPPRESSED : writeCount(n),
      mujeres === null ? 'sin dato' : writeCount(mujeres),
      ...(isRate ? [write(value)] : []),
      write(lower),
      write(upper),
      STANDINGS[verdict],
    ]),
  };
}

export function changeTable(
  { before, after }: WindowPair,
  verdicts: readonly IndicatorVerdict[],
): FigureTable {
  return {
    columns: [
      { name: 'Indicador', numeric: false },
      { name: writeWindow(before), numeric: true },
      { name: writeWindow(after), numeric: true },
      { name: 'Cambio', numeric: true },
      { name: 'Veredicto', numeric: false },
      { name: 'Qué quiere decir', numeric: false },
    ],
    rows: verdicts.map(({ nombre, words }) => [
      nombre,
      words.before ?? SUPPRESSED,
      words.after ?? SUPPRESSED,
      words.change ?? '',
      words.label,
      words.sentence,
    ]),
  };
}

export function trendTable(series: readonly TrendSeries[]): FigureTable {
  const [first, ...others] = series;
  return {
    columns: [
      { name: 'Trimestre', numeric: false },
      ...series.map(({ nombre }) => ({ name: nombre, numeric: true })),
      { name: 'Estado', numeric: false },
    ],
    rows: (first?.points ?? []).map((point, index) => [
      writeQuarter(point.periodo),
      countOf(point.n),
      ...others.map(({ points }) => countOf(points[index]?.n ?? null)),
      point.provisional ? 'provisional' : 'completo',
    ]),
  };
}

const countOf = (n: number | null) => (n === null ? SUPPRESSED : writeCount(n));
