/** The numbers of the map and the list, as the table under them. */
import type { Standing } from '$lib/answers/againstRest';
import { exceedanceClass } from '$lib/answers/exceedanceClass';
import type { RankedColonia, Ranking } from '$lib/answers/ranking';
import { writePlaces } from '$lib/words/es/coloniaReading';
import { capitalised, manyOf } from '$lib/words/es/measureWords';
import { writeCount, writeRate } from '$lib/words/es/numbers';
import { EXCEEDANCE_WORDS, writeProbability } from '$lib/words/es/probability';
import { SUPPRESSED, type FigureTable } from './tables';

const STANDINGS: Readonly<Record<Standing, string>> = {
  encima: 'por encima, más allá del azar',
  debajo: 'por debajo, más allá del azar',
  igual: 'dentro del azar',
  sin_respuesta: 'sin comparación',
};

interface Column {
  readonly name: string;
  readonly numeric: boolean;
  readonly cell: (colonia: RankedColonia) => string;
}

const orNothing =
  (write: (value: number) => string) =>
  (value: number | null): string =>
    value === null ? '' : write(value);

const asCount = orNothing(writeCount);
const asRate = orNothing(writeRate);
const asProbability = orNothing(writeProbability);

const STANDING: Column = {
  name: 'Frente al resto de la alcaldía',
  numeric: false,
  cell: ({ verdict }) => STANDINGS[verdict],
};

const limits = (write: typeof asCount): readonly Column[] => [
  { name: 'Desde (95\u00a0%)', numeric: true, cell: ({ lower }) => write(lower) },
  { name: 'Hasta (95\u00a0%)', numeric: true, cell: ({ upper }) => write(upper) },
];

const value = (name: string, write: typeof asCount): Column => ({
  name,
  numeric: true,
  cell: (colonia) => write(colonia.value),
});

/** The count has its column already. */
const SHOWN: Readonly<Record<Ranking['measure'], readonly Column[]>> = {
  carpetas: [...limits(asCount), STANDING],
  tasa: [value('Por cada 100,000 mujeres al año', asRate), ...limits(asRate), STANDING],
  suavizada: [
    value('Tasa suavizada por cada 100,000 mujeres al año', asRate),
    ...limits(asRate),
    STANDING,
  ],
  excedencia: [
    value('Probabilidad de superar a la alcaldía', asProbability),
    {
      name: 'Qué quiere decir',
      numeric: false,
      cell: (colonia) =>
        colonia.value === null
          ? 'sin probabilidad que dar'
          : EXCEEDANCE_WORDS[exceedanceClass(colonia.value)],
    },
  ],
};

export function coloniaTable({ counts, measure, colonias }: Ranking): FigureTable {
  const columns: readonly Column[] = [
    { name: 'Colonia', numeric: false, cell: ({ nombre }) => nombre },
    {
      name: capitalised(manyOf(counts)),
      numeric: true,
      cell: ({ n }) => (n === null ? SUPPRESSED : writeCount(n)),
    },
    {
      name: 'Mujeres residentes (2020)',
      numeric: true,
      cell: ({ mujeres }) => (mujeres === null ? 'sin dato' : writeCount(mujeres)),
    },
    ...SHOWN[measure],
    {
      name: 'Lugar posible (95\u00a0%)',
      numeric: true,
      cell: ({ places }) => (places === null ? 'sin lugar' : writePlaces(places)),
    },
  ];
  return {
    columns: columns.map(({ name, numeric }) => ({ name, numeric })),
    rows: colonias.map((colonia) => columns.map(({ cell }) => cell(colonia))),
  };
}
