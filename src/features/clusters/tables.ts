/** The numbers of the two maps as the tables under them, colonia by colonia. */
import { zonesBeyondChance, type Zone } from './answers/findClusters';
import type { Measure } from '$lib/answers/measure';
import { NONE, UNPUBLISHED } from '$lib/export/dataMarks';
import {
  countCell,
  marked,
  numberCell,
  numeric,
  SUPPRESSED,
  tableOf,
  words,
  type FigureTable,
} from '$lib/export/table';
import { capitalised, manyOf } from '$lib/words/es/measureWords';
import { writeCount, writeRate } from '$lib/words/es/numbers';
import { writePValue } from '$lib/words/es/pValue';
import { DENOMINATOR_NAMES } from './words/es/verdicts/clusterWords';
import { QUADRANT_WORDS } from './words/es/verdicts/neighbourhoodVerdict';
import type { ClusterAnswer } from './ask';

/** «A», «B»: how a zone is called on the map, in its list and in the table. */
export function zoneLetter(place: number): string {
  return String.fromCharCode(65 + place);
}

/** The letter of the zone beyond chance that holds a colonia, if one does. */
export function letterOf(zones: readonly Zone[], clave: string): string | null {
  const place = zones.findIndex(({ claves }) => claves.includes(clave));
  return place === -1 ? null : zoneLetter(place);
}

/** From the highest rate to the lowest; colonias without a count last. */
export function scanTable({ view, areas, clusters }: ClusterAnswer, measure: Measure): FigureTable {
  const { finding } = clusters;
  const zones = zonesBeyondChance(finding);
  return tableOf(
    [
      words('Colonia', 'place'),
      numeric(capitalised(manyOf(measure)), 'n'),
      numeric(DENOMINATOR_NAMES[view.divisor], 'people'),
      numeric('Por cada 100,000 al año', 'rate'),
      numeric('Esperadas', 'expected'),
      words('Zona', 'class'),
    ],
    sorted(areas).map((area) => {
      const people = area[view.divisor];
      const letter = letterOf(zones, area.clave);
      const absent = absentOf(area);
      return [
        marked(area.nombre, area.clave),
        countCell(area.n),
        numberCell(people, writeCount, 'sin dato'),
        numberCell(area.tasa, writeRate, '', absent),
        numberCell(
          area.n === null || people === null ? null : expectedOf(people, finding),
          writeCount,
          '',
          absent,
        ),
        marked(letter ?? '—', letter ?? NONE),
      ];
    }),
  );
}

/** Why a colonia has no number that comes from its count. */
function absentOf({ n }: ClusterAnswer['areas'][number]): typeof NONE | typeof UNPUBLISHED {
  return n === null ? UNPUBLISHED : NONE;
}

/** Cases of a colonia if the rate were the same everywhere that counts. */
export function expectedOf(
  people: number,
  { cases, people: all }: ClusterAnswer['clusters']['finding'],
): number {
  return all === 0 ? 0 : (cases * people) / all;
}

export function neighbourhoodTable({ areas, clusters }: ClusterAnswer): FigureTable {
  const found = new Map(clusters.finding.neighbourhoods.map((each) => [each.clave, each]));
  return tableOf(
    [
      words('Colonia', 'place'),
      numeric('Por cada 100,000 al año', 'rate'),
      words('Tasa y vecindario', 'class'),
      numeric('Índice local de Moran', 'index'),
      numeric('p', 'p'),
      numeric('p ajustada (FDR)', 'p-adjusted'),
    ],
    sorted(areas).map((area) => {
      const own = found.get(area.clave);
      const absent = absentOf(area);
      const named = [marked(area.nombre, area.clave), numberCell(area.tasa, writeRate, '', absent)];
      if (own === undefined) {
        const why = area.n === null ? SUPPRESSED : 'sin vecinas con cuenta';
        return [...named, marked(why, absent), ...[0, 1, 2].map(() => marked('', absent))];
      }
      return [
        ...named,
        marked(QUADRANT_WORDS[own.quadrant], own.quadrant),
        marked(own.index.toFixed(2).replace('-', '\u2212'), own.index),
        marked(writePValue(own.p), own.p),
        marked(writePValue(own.adjusted), own.adjusted),
      ];
    }),
  );
}

function sorted(areas: ClusterAnswer['areas']): ClusterAnswer['areas'] {
  return [...areas].sort((a, b) => (b.tasa ?? -1) - (a.tasa ?? -1));
}
