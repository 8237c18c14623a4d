/** The numbers of the map and the list: under them, and whole, unrounded and named as published in the file. */
import type { CountingUnit } from '$old/lib/answers/countingUnit';
import { exceedanceClass } from '$old/lib/answers/exceedanceClass';
import type { RankedColonia, Ranking } from '$old/lib/answers/ranking';
import {
  column,
  count,
  csv,
  filed,
  pair,
  place,
  said,
  screen,
  type Column,
} from '$old/lib/export/columns';
import type { CsvTable } from '$old/lib/export/csv';
import { NONE, UNPUBLISHED } from '$old/lib/export/dataMarks';
import { marked, numeric, words, type FigureTable, type TableColumn } from '$old/lib/export/table';
import { standingMark } from '$old/lib/export/verdictMark';
import { writePlaces } from '$old/lib/words/es/coloniaReading';
import { capitalised, manyOf } from '$old/lib/words/es/unitWords';
import { writeCount, writeRate } from '$old/lib/words/es/numbers';
import { EXCEEDANCE_WORDS, writeProbability } from '$old/lib/words/es/probability';
import { dependsCell } from '$old/lib/words/es/verdicts/divisorVerdict';
import { headWords } from '$old/lib/words/es/headWords';
import { coloniaTableWords } from './words/es/coloniaTable';

type Columns = readonly Column<RankedColonia>[];
type Write = (value: number) => string;

/** The column of the file that has the counts that the figure shows. */
const COUNT_COLUMNS: Readonly<Record<CountingUnit['fuente'], string>> = {
  fgj_carpetas: 'carpetas',
  fgj_victimas: 'victimas_mujeres',
};

/** A number is protected with the count that it comes from. */
const protectedOrNone = ({ suppressed }: RankedColonia) =>
  marked('', suppressed ? UNPUBLISHED : NONE);

const value = (head: TableColumn | null, name: string, write: Write): Column<RankedColonia> =>
  column(head, name, (colonia) => colonia.value, write, protectedOrNone);

const limits = (write: Write): Columns => [
  column(
    numeric(headWords.low95, 'low'),
    'inferior_95',
    ({ lower }) => lower,
    write,
    protectedOrNone,
  ),
  column(
    numeric(headWords.high95, 'high'),
    'superior_95',
    ({ upper }) => upper,
    write,
    protectedOrNone,
  ),
];

/** A probability has none: the file keeps their columns, empty. */
const NO_LIMITS: Columns = [filed('inferior_95', () => null), filed('superior_95', () => null)];

const STANDING: Column<RankedColonia> = said(
  words(coloniaTableWords.againstRest, 'verdict'),
  (colonia) =>
    marked(
      dependsWords(colonia) ?? coloniaTableWords.standings[colonia.verdict],
      standingMark(colonia),
    ),
);

/** Both answers, where what is claimed depends on whom it is divided among, or on where it was registered. */
const dependsWords = ({ verdict, depends, byDivisor }: RankedColonia): string | null => {
  const told = [
    depends && byDivisor !== null ? dependsCell(byDivisor) : null,
    verdict === 'registro' ? coloniaTableWords.standings.registro : null,
  ].filter((words) => words !== null);
  return told.length === 0 ? null : told.join('. ');
};

const MEANING: Column<RankedColonia> = said(words(headWords.meaning, 'class'), (colonia) => {
  if (colonia.value === null) return marked(coloniaTableWords.noProbability, NONE);
  const level = exceedanceClass(colonia.value);
  return marked(dependsWords(colonia) ?? EXCEEDANCE_WORDS[level], String(level));
});

/** What the map and the list show; a count has its column on the page already. */
function measured({ counts, measure, divisor }: Ranking): Columns {
  switch (measure) {
    case 'carpetas':
      return [
        value(null, COUNT_COLUMNS[counts.fuente], writeCount),
        ...limits(writeCount),
        STANDING,
      ];
    case 'veredicto':
    case 'tasa':
      return [
        value(numeric(coloniaTableWords.rate[divisor], 'rate'), 'tasa', writeRate),
        ...limits(writeRate),
        STANDING,
      ];
    case 'suavizada':
      return [
        value(numeric(coloniaTableWords.smoothed[divisor], 'rate'), 'tasa_suavizada', writeRate),
        ...limits(writeRate),
        STANDING,
      ];
    case 'excedencia':
      return [
        value(
          numeric(headWords.probability, 'probability'),
          'probabilidad_de_superar',
          writeProbability,
        ),
        ...NO_LIMITS,
        MEANING,
      ];
  }
}

/** Of what is judged by them as well. */
const PRESENT: Columns = [
  column(
    numeric(coloniaTableWords.present, 'people', 'ambiente'),
    'gente_de_dia',
    ({ ambiente }) => ambiente ?? null,
    writeCount,
    () => marked(headWords.noData, NONE),
  ),
];

const coloniaColumns = (ranking: Ranking): Columns => [
  place(words(headWords.colonia, 'place')),
  count(numeric(capitalised(manyOf(ranking.counts)), 'n'), 'n', ({ n }) => n),
  column(
    numeric(headWords.residents, 'people'),
    'mujeres',
    ({ mujeres }) => mujeres,
    writeCount,
    () => marked(headWords.noData, NONE),
  ),
  ...(ranking.judgedBy === 'ambos' ? PRESENT : []),
  ...measured(ranking),
  pair(
    numeric(coloniaTableWords.places, ['rank-low', 'rank-high']),
    ['lugar_desde_95', 'lugar_hasta_95'],
    ({ places }) => places && [places.best, places.worst],
    (best, worst) => writePlaces({ best, worst }),
    () => marked(coloniaTableWords.noPlace, NONE),
  ),
  filed('p_ajustada', ({ p }) => p),
  filed('frente_al_resto', ({ verdict }) => verdict),
  filed('sin_lo_registrado', ({ registered }) => registered?.pile.effect ?? null),
  filed('segun_mujeres_residentes', ({ byDivisor }) => byDivisor?.mujeres.verdict ?? null),
  filed('segun_gente_de_dia', ({ byDivisor }) => byDivisor?.ambiente.verdict ?? null),
  filed('fuente', () => ranking.counts.fuente),
  filed('sexo', () => ranking.counts.sexo),
];

export function coloniaTable(ranking: Ranking): FigureTable {
  return screen(coloniaColumns(ranking), ranking.colonias);
}

export function coloniaCsv(ranking: Ranking): CsvTable {
  return csv(coloniaColumns(ranking), ranking.colonias);
}
