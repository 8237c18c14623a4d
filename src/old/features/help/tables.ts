/** The numbers of the figures of reach: under them, and whole and unrounded in the file. */
import type { NeedAndReach, NeedLevel, Quadrants } from './answers/needAndReach';
import {
  again,
  asWritten,
  column,
  csv,
  filed,
  flag,
  pair,
  place,
  screen,
  type Column,
} from '$old/lib/export/columns';
import type { CsvTable } from '$old/lib/export/csv';
import { NONE, UNPUBLISHED } from '$old/lib/export/dataMarks';
import { marked, numeric, quoted, words, type FigureTable } from '$old/lib/export/table';
import { writeDistance, writeMinutes } from './words/es/distances';
import { ELSEWHERE, KIND_WORDS } from './words/es/helpWords';
import { tableWords } from './words/es/tables';
import { writeCount, writePercent, writeRate } from '$old/lib/words/es/numbers';
import { writeProbability } from '$old/lib/words/es/probability';
import type { GroupReach, KindReach } from './askReach';
import type { HelpPlace } from './queries/helpPlaces';
import { suppressedWords } from '$old/lib/words/es/suppressedWords';

const NEED_LEVEL_WORDS: Readonly<Record<NeedLevel, string>> = {
  ...tableWords.levels,
  sin_cuenta: suppressedWords.count,
};

const COLONIA: Column<NeedAndReach> = place(words(tableWords.colonia, 'place'));

const MINUTES: Column<NeedAndReach> = column(
  numeric(tableWords.onFoot, 'minutes'),
  'minutos',
  ({ minutes }) => minutes,
  writeMinutes,
);

const reachColumns = ({ coverage }: GroupReach): readonly Column<NeedAndReach>[] => [
  COLONIA,
  filed('grupo', () => coverage.group),
  column(numeric(tableWords.women, 'people'), 'mujeres', ({ mujeres }) => mujeres, writeCount),
  column(numeric(tableWords.inLine, 'distance'), 'km', ({ km }) => km, writeDistance),
  MINUTES,
  column(
    numeric(tableWords.beyondKm, 'share', 'km'),
    'proporcion_a_mas_de_1_km',
    ({ beyondKm }) => beyondKm,
    writePercent,
  ),
  column(
    numeric(tableWords.beyondMinutes, 'share', 'min'),
    'proporcion_a_mas_de_15_min',
    ({ beyondMinutes }) => beyondMinutes,
    writePercent,
  ),
  column(
    numeric(tableWords.womenPerPlace, 'amount'),
    'mujeres_por_lugar',
    ({ womenPerPlace }) => womenPerPlace,
    writeCount,
  ),
  flag(words(tableWords.nearest), 'lugar_aproximado', ({ approximate }) => approximate, {
    yes: tableWords.nearestByColonia,
    no: tableWords.byPoint,
  }),
];

/** What a colonia has no count for is protected with it. */
const absentOf = ({ need }: NeedAndReach) => (need === 'sin_cuenta' ? UNPUBLISHED : NONE);

const NEED: readonly Column<NeedAndReach>[] = [
  column(
    numeric(tableWords.smoothedRate, 'rate'),
    'tasa_suavizada',
    ({ rate }) => rate,
    writeRate,
    (colonia) => marked(suppressedWords.count, absentOf(colonia)),
  ),
  pair(
    numeric(tableWords.between, ['low', 'high']),
    ['inferior_95', 'superior_95'],
    ({ interval }) => interval && [interval.lower, interval.upper],
    (lower, upper) => tableWords.interval(writeRate(lower), writeRate(upper)),
    (colonia) => marked('', absentOf(colonia)),
  ),
  column(
    numeric(tableWords.exceedance, 'probability'),
    'probabilidad_de_superar',
    ({ exceedance }) => exceedance,
    writeProbability,
    (colonia) => marked('', absentOf(colonia)),
  ),
  column(
    words(tableWords.rate, 'class'),
    'necesidad',
    ({ need }) => need,
    (need) => NEED_LEVEL_WORDS[need],
  ),
  flag(words(tableWords.help), 'lejos', ({ far }) => far, {
    yes: tableWords.far,
    no: tableWords.near,
  }),
];

/** Minutes to the nearest of one kind. */
const kindColumn = ({ clase, reaches }: KindReach): Column<NeedAndReach> =>
  column(
    numeric(tableWords.onFootTo(KIND_WORDS[clase] ?? clase), 'minutes', clase),
    `minutos_${clase}`,
    (colonia) => reaches.find(({ clave }) => clave === colonia.clave)?.minutes ?? null,
    writeMinutes,
  );

const byMinutes = ({ quadrants }: GroupReach): readonly NeedAndReach[] =>
  [...(quadrants?.colonias ?? [])].sort((a, b) => b.minutes - a.minutes);

/** From the farthest to the nearest; with a column for each kind of service that has a place. */
export function reachTable(reach: GroupReach): FigureTable {
  return screen([...reachColumns(reach), ...reach.kinds.map(kindColumn)], byMinutes(reach));
}

/** From the highest rate to the lowest. */
export function quadrantTable({ colonias }: Quadrants): FigureTable {
  const minutes = again(MINUTES, numeric(tableWords.meanOnFoot, 'minutes'));
  return screen([COLONIA, minutes, ...NEED], colonias);
}

/** Of both figures, from the farthest to the nearest. */
export function reachCsv(reach: GroupReach): CsvTable {
  const columns = [...reachColumns(reach), ...NEED, ...reach.kinds.map(kindColumn)];
  return csv(columns, byMinutes(reach));
}

const PLACES: readonly Column<HelpPlace>[] = [
  filed('id', ({ id }) => id),
  column(quoted(tableWords.place), 'nombre', ({ nombre }) => nombre, asWritten),
  column(
    words(tableWords.kind),
    'clase',
    ({ clase }) => clase,
    (clase) => KIND_WORDS[clase] ?? clase,
  ),
  column(
    words(tableWords.colonia),
    'colonia',
    ({ colonia }) => colonia,
    asWritten,
    () => ELSEWHERE,
  ),
  flag(words(tableWords.where), 'aproximado', ({ aproximado }) => aproximado, {
    yes: tableWords.byColonia,
    no: tableWords.byPoint,
  }),
];

/**
 * The places themselves, for a list too short to measure from: one row a place, in the order of the query.
 * @param reach as of `located`: the colonia also of a place that only told its point
 */
export function placesTable({ places }: GroupReach): FigureTable {
  return screen(PLACES, places);
}

/** @param reach as of `placesTable` */
export function placesCsv({ places }: GroupReach): CsvTable {
  return csv(PLACES, places);
}
