/** The numbers of the map and the list, as the table under them. */
import type { Standing } from '$lib/answers/againstRest';
import { exceedanceClass } from '$lib/answers/exceedanceClass';
import { NONE, UNPUBLISHED, type NumberMark } from '$lib/export/dataMarks';
import { standingMark } from '$lib/export/verdictMark';
import {
  countCell,
  marked,
  numberCell,
  numeric,
  tableOf,
  words,
  type Cell,
  type FigureTable,
  type TableColumn,
} from '$lib/export/table';
import type { RankedColonia, Ranking } from '$lib/answers/ranking';
import { writePlaces } from '$lib/words/es/coloniaReading';
import { capitalised, manyOf } from '$lib/words/es/measureWords';
import { writeCount, writeRate } from '$lib/words/es/numbers';
import { EXCEEDANCE_WORDS, writeProbability } from '$lib/words/es/probability';

const STANDINGS: Readonly<Record<Standing, string>> = {
  encima: 'por encima, más allá del azar',
  debajo: 'por debajo, más allá del azar',
  igual: 'dentro del azar',
  sin_respuesta: 'sin comparación',
};

interface Column {
  readonly head: TableColumn;
  readonly cell: (colonia: RankedColonia) => Cell;
}

type Write = (value: number) => string;

/** A number is protected with the count that it comes from. */
const ofCount =
  (write: Write, valueOf: (colonia: RankedColonia) => number | null) => (colonia: RankedColonia) =>
    numberCell(valueOf(colonia), write, '', colonia.suppressed ? UNPUBLISHED : NONE);

const STANDING: Column = {
  head: words('Frente al resto de la alcaldía', 'verdict'),
  cell: (colonia) => marked(STANDINGS[colonia.verdict], standingMark(colonia)),
};

const limits = (write: Write): readonly Column[] => [
  { head: numeric('Desde (95\u00a0%)', 'low'), cell: ofCount(write, ({ lower }) => lower) },
  { head: numeric('Hasta (95\u00a0%)', 'high'), cell: ofCount(write, ({ upper }) => upper) },
];

const value = (name: string, mark: NumberMark, write: Write): Column => ({
  head: numeric(name, mark),
  cell: ofCount(write, (colonia) => colonia.value),
});

/** The count has its column already. */
const SHOWN: Readonly<Record<Ranking['measure'], readonly Column[]>> = {
  carpetas: [...limits(writeCount), STANDING],
  tasa: [
    value('Por cada 100,000 mujeres al año', 'rate', writeRate),
    ...limits(writeRate),
    STANDING,
  ],
  suavizada: [
    value('Tasa suavizada por cada 100,000 mujeres al año', 'rate', writeRate),
    ...limits(writeRate),
    STANDING,
  ],
  excedencia: [
    value('Probabilidad de superar a la alcaldía', 'probability', writeProbability),
    {
      head: words('Qué quiere decir', 'class'),
      cell: (colonia) =>
        colonia.value === null
          ? marked('sin probabilidad que dar', NONE)
          : marked(
              EXCEEDANCE_WORDS[exceedanceClass(colonia.value)],
              String(exceedanceClass(colonia.value)),
            ),
    },
  ],
};

export function coloniaTable({ counts, measure, colonias }: Ranking): FigureTable {
  const columns: readonly Column[] = [
    { head: words('Colonia', 'place'), cell: ({ nombre, clave }) => marked(nombre, clave) },
    { head: numeric(capitalised(manyOf(counts)), 'n'), cell: ({ n }) => countCell(n) },
    {
      head: numeric('Mujeres residentes (2020)', 'people'),
      cell: ({ mujeres }) => numberCell(mujeres, writeCount, 'sin dato'),
    },
    ...SHOWN[measure],
    {
      head: numeric('Lugar posible (95\u00a0%)', ['rank-low', 'rank-high']),
      cell: ({ places }) =>
        places === null
          ? marked('sin lugar', NONE)
          : marked(writePlaces(places), [places.best, places.worst]),
    },
  ];
  return tableOf(
    columns.map(({ head }) => head),
    colonias.map((colonia) => columns.map(({ cell }) => cell(colonia))),
  );
}
