/** The numbers of the trends as the tables under them. */
import type { LevelBreak } from '$lib/answers/levelBreaks';
import type { MonthPoint, MonthTrend } from '$lib/answers/monthTrend';
import type { Trend } from '$lib/answers/trend';
import { NONE } from '$lib/export/dataMarks';
import { spanMark } from '$lib/export/periodMark';
import type { VerdictMark } from '$lib/export/verdictMark';
import {
  countCell,
  marked,
  numberCell,
  numeric,
  tableOf,
  words,
  type Cell,
  type FigureTable,
} from '$lib/export/table';
import { writeMonth, writeQuarter } from '$lib/words/es/dates';
import { writeCount, writeRate } from '$lib/words/es/numbers';

export function monthTable(trend: MonthTrend, breaks: readonly LevelBreak[]): FigureTable {
  const starts = new Map(breaks.map((change, place) => [change.start, place + 1]));
  return tableOf(
    [
      words('Mes', 'period'),
      numeric('Carpetas', 'n'),
      numeric('Esperadas', 'expected'),
      numeric('Desde (95\u00a0%)', 'low'),
      numeric('Hasta (95\u00a0%)', 'high'),
      words('Frente a lo esperado', 'verdict'),
      words('Cambio de nivel', 'count'),
      words('Estado'),
    ],
    trend.points.map((point) => {
      const { periodo, n, provisional, expectation } = point;
      const change = starts.get(periodo);
      return [
        marked(writeMonth(periodo), spanMark(periodo, 1)),
        countCell(n),
        numberCell(expectation?.expected ?? null, writeRate),
        numberCell(expectation?.lower ?? null, writeCount),
        numberCell(expectation?.upper ?? null, writeCount),
        standingOf(point),
        change === undefined ? '' : marked(`empieza el cambio ${change}`, change),
        provisional ? 'provisional' : 'completo',
      ];
    }),
  );
}

function standingOf({ expectation }: MonthPoint): Cell {
  if (expectation === null) return marked('no se compara', NONE);
  const { outside, beyond } = expectation;
  const verdict: VerdictMark =
    !beyond || outside === null ? 'chance' : outside === 'encima' ? 'above' : 'below';
  if (outside === null) return marked('dentro', verdict);
  const side = outside === 'encima' ? 'por encima' : 'por debajo';
  return marked(beyond ? `${side}, más que azar` : `${side}, como puede pasar por azar`, verdict);
}

export function quarterTable({ points }: Trend, nombre: string): FigureTable {
  return tableOf(
    [
      words('Trimestre', 'period'),
      numeric(nombre, 'n'),
      numeric('Esperadas', 'expected'),
      words('Frente a lo esperado', 'verdict'),
      words('Estado'),
    ],
    points.map(({ periodo, n, expected, beyond, provisional }) => [
      marked(writeQuarter(periodo), spanMark(periodo, 3)),
      countCell(n),
      numberCell(expected, writeRate),
      expected === null ? marked('no se compara', NONE) : BEYOND[beyond ?? 'azar'],
      provisional ? 'provisional' : 'completo',
    ]),
  );
}

const BEYOND = {
  aumento: marked('por encima, más que azar', 'above'),
  baja: marked('por debajo, más que azar', 'below'),
  azar: marked('dentro del azar', 'chance'),
} as const;
