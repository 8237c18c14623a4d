/** The numbers of the trends as the tables under them. */
import type { LevelBreak } from '$lib/answers/levelBreaks';
import type { MonthPoint, MonthTrend } from '$lib/answers/monthTrend';
import type { Trend } from '$lib/answers/trend';
import { writeMonth, writeQuarter } from '$lib/words/es/dates';
import { writeCount, writeRate } from '$lib/words/es/numbers';
import { SUPPRESSED, type FigureTable } from './tables';

export function monthTable(trend: MonthTrend, breaks: readonly LevelBreak[]): FigureTable {
  const starts = new Map(breaks.map((change, place) => [change.start, place + 1]));
  return {
    columns: [
      { name: 'Mes', numeric: false },
      { name: 'Carpetas', numeric: true },
      { name: 'Esperadas', numeric: true },
      { name: 'Desde (95\u00a0%)', numeric: true },
      { name: 'Hasta (95\u00a0%)', numeric: true },
      { name: 'Frente a lo esperado', numeric: false },
      { name: 'Cambio de nivel', numeric: false },
      { name: 'Estado', numeric: false },
    ],
    rows: trend.points.map((point) => {
      const { periodo, n, provisional, expectation } = point;
      const change = starts.get(periodo);
      return [
        writeMonth(periodo),
        writeCount(n),
        expectation === null ? '' : writeRate(expectation.expected),
        expectation === null ? '' : writeCount(expectation.lower),
        expectation === null ? '' : writeCount(expectation.upper),
        standingOf(point),
        change === undefined ? '' : `empieza el cambio ${change}`,
        provisional ? 'provisional' : 'completo',
      ];
    }),
  };
}

function standingOf({ expectation }: MonthPoint): string {
  if (expectation === null) return 'no se compara';
  if (expectation.outside === null) return 'dentro';
  const side = expectation.outside === 'encima' ? 'por encima' : 'por debajo';
  return expectation.beyond ? `${side}, más que azar` : `${side}, como puede pasar por azar`;
}

export function quarterTable({ points }: Trend, nombre: string): FigureTable {
  return {
    columns: [
      { name: 'Trimestre', numeric: false },
      { name: nombre, numeric: true },
      { name: 'Esperadas', numeric: true },
      { name: 'Frente a lo esperado', numeric: false },
      { name: 'Estado', numeric: false },
    ],
    rows: points.map(({ periodo, n, expected, beyond, provisional }) => [
      writeQuarter(periodo),
      n === null ? SUPPRESSED : writeCount(n),
      expected === null ? '' : writeRate(expected),
      expected === null ? 'no se compara' : BEYOND[beyond ?? 'azar'],
      provisional ? 'provisional' : 'completo',
    ]),
  };
}

const BEYOND = {
  aumento: 'por encima, más que azar',
  baja: 'por debajo, más que azar',
  azar: 'dentro del azar',
} as const;
