/** The numbers of the two maps, colonia by colonia: under them, and whole and unrounded in the file. */
import type { ColoniaKey } from '$lib/contract/coloniaKey';
import { zonesBeyondChance, type Zone } from './answers/finding';
import type { CountingUnit } from '$lib/answers/countingUnit';
import {
  asWritten,
  column,
  count,
  csv,
  filed,
  place,
  screen,
  type Column,
} from '$lib/export/columns';
import type { CsvTable } from '$lib/export/csv';
import { NONE, UNPUBLISHED } from '$lib/export/dataMarks';
import { marked, numeric, words, type FigureTable } from '$lib/export/table';
import { capitalised, manyOf } from '$lib/words/es/unitWords';
import { writeCount, writeRate } from '$lib/words/es/numbers';
import { writePValue } from '$lib/words/es/pValue';
import { DENOMINATOR_NAMES } from './words/es/verdicts/clusterWords';
import { QUADRANT_WORDS } from './words/es/verdicts/neighbourhoodVerdict';
import { MORAN_REPLICAS, SEED, type ClusterAnswer } from './ask';
import { suppressedWords } from '$lib/words/es/suppressedWords';
import { headWords } from '$lib/words/es/headWords';
import { clustersWords } from './words/es/clusters';

const { heads } = clustersWords;

type Area = ClusterAnswer['areas'][number];

/** «A», «B»: how a zone is called on the map, in its list and in the table. */
export function zoneLetter(place: number): string {
  return String.fromCharCode(65 + place);
}

/** The letter of the zone beyond chance that holds a colonia, if one does. */
export function letterOf(zones: readonly Zone[], clave: ColoniaKey): string | null {
  const place = zones.findIndex(({ claves }) => claves.includes(clave));
  return place === -1 ? null : zoneLetter(place);
}

/** Where a colonia has no number that comes from its count, and why. */
const uncounted = ({ n }: Area) => marked('', n === null ? UNPUBLISHED : NONE);

const COLONIA: Column<Area> = place(words(headWords.colonia, 'place'));

const RATE = column<Area, number>(
  numeric(heads.rate, 'rate'),
  'tasa',
  ({ tasa }) => tasa,
  writeRate,
  uncounted,
);

function scanColumns(
  { view, clusters: { finding } }: ClusterAnswer,
  unit: CountingUnit,
): readonly Column<Area>[] {
  const zones = zonesBeyondChance(finding);
  const zoneOf = ({ clave }: Area) => zones.find(({ claves }) => claves.includes(clave));
  return [
    COLONIA,
    count(numeric(capitalised(manyOf(unit)), 'n'), 'n', ({ n }) => n),
    filed('supresion', ({ supresion }) => supresion),
    filed('divisor', () => view.divisor),
    column(
      numeric(DENOMINATOR_NAMES[view.divisor], 'people'),
      'personas',
      (area) => area[view.divisor],
      writeCount,
      () => marked(headWords.noData, NONE),
    ),
    filed(
      'divisor_es_estimacion',
      (area) => view.divisor === 'ambiente' || area.mujeres_es_estimacion,
    ),
    RATE,
    column(
      numeric(headWords.expected, 'expected'),
      'esperadas',
      (area) => expectedOf(area.n, area[view.divisor], finding),
      writeCount,
      uncounted,
    ),
    column(
      words(heads.zone, 'class'),
      'zona',
      ({ clave }) => letterOf(zones, clave),
      asWritten,
      () => marked('—', NONE),
    ),
    filed('zona_razon', (area) => zoneOf(area)?.relativeRisk ?? null),
    filed('zona_p', (area) => zoneOf(area)?.p ?? null),
  ];
}

/** Cases of a colonia that is counted, if the rate were the same everywhere that counts. */
function expectedOf(
  n: number | null,
  people: number | null,
  { cases, people: all }: ClusterAnswer['clusters']['finding'],
): number | null {
  if (n === null || people === null) return null;
  return all === 0 ? 0 : (cases * people) / all;
}

function neighbourhoodColumns({ clusters }: ClusterAnswer): readonly Column<Area>[] {
  const found = new Map(clusters.finding.neighbourhoods.map((each) => [each.clave, each]));
  return [
    column(
      words(heads.quadrant, 'class'),
      'vecindario',
      ({ clave }) => found.get(clave)?.quadrant ?? null,
      (quadrant) => QUADRANT_WORDS[quadrant],
      (area) => ({
        ...uncounted(area),
        text: area.n === null ? suppressedWords.count : clustersWords.noNeighbours,
      }),
    ),
    column(
      numeric(heads.moran, 'index'),
      'moran_local',
      ({ clave }) => found.get(clave)?.index ?? null,
      (index) => index.toFixed(2).replace('-', '\u2212'),
      uncounted,
    ),
    column(
      numeric('p', 'p'),
      'p',
      ({ clave }) => found.get(clave)?.p ?? null,
      writePValue,
      uncounted,
    ),
    column(
      numeric(heads.adjustedP, 'p-adjusted'),
      'p_ajustada',
      ({ clave }) => found.get(clave)?.adjusted ?? null,
      writePValue,
      uncounted,
    ),
  ];
}

/** From the highest rate to the lowest; colonias without a count last. */
const byRate = (areas: readonly Area[]): readonly Area[] =>
  [...areas].sort((a, b) => (b.tasa ?? -1) - (a.tasa ?? -1));

export function scanTable(answer: ClusterAnswer, unit: CountingUnit): FigureTable {
  return screen(scanColumns(answer, unit), byRate(answer.areas));
}

export function neighbourhoodTable(answer: ClusterAnswer): FigureTable {
  return screen([COLONIA, RATE, ...neighbourhoodColumns(answer)], byRate(answer.areas));
}

/** Of both maps, in the order of the query. */
export function clusterCsv(answer: ClusterAnswer, unit: CountingUnit): CsvTable {
  const columns: readonly Column<Area>[] = [
    ...scanColumns(answer, unit),
    ...neighbourhoodColumns(answer),
    filed('replicas_barrido', () => answer.view.replicas),
    filed('replicas_moran', () => MORAN_REPLICAS),
    filed('semilla', () => SEED),
    filed('fuente', () => unit.fuente),
    filed('sexo', () => unit.sexo),
  ];
  return csv(columns, answer.areas);
}
