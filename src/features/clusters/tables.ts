/** The numbers of the two maps as the tables under them, colonia by colonia. */
import { zonesBeyondChance, type Zone } from './answers/findClusters';
import type { Measure } from '$lib/answers/measure';
import { capitalised, manyOf } from '$lib/words/es/measureWords';
import { writeCount, writeRate } from '$lib/words/es/numbers';
import { writePValue } from '$lib/words/es/pValue';
import { DENOMINATOR_NAMES } from './words/es/verdicts/clusterWords';
import { QUADRANT_WORDS } from './words/es/verdicts/neighbourhoodVerdict';
import type { FigureTable } from '$features/overview/tables';
import type { ClusterAnswer } from './ask';

const SUPPRESSED = 'menos de 5 o protegida';
const numeric = (name: string) => ({ name, numeric: true });
const words = (name: string) => ({ name, numeric: false });

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
  return {
    columns: [
      words('Colonia'),
      numeric(capitalised(manyOf(measure))),
      numeric(DENOMINATOR_NAMES[view.divisor]),
      numeric('Por cada 100,000 al año'),
      numeric('Esperadas'),
      words('Zona'),
    ],
    rows: sorted(areas).map((area) => {
      const people = area[view.divisor];
      return [
        area.nombre,
        area.n === null ? SUPPRESSED : writeCount(area.n),
        people === null ? 'sin dato' : writeCount(people),
        area.tasa === null ? '' : writeRate(area.tasa),
        area.n === null || people === null ? '' : writeCount(expectedOf(people, finding)),
        letterOf(zones, area.clave) ?? '—',
      ];
    }),
  };
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
  return {
    columns: [
      words('Colonia'),
      numeric('Por cada 100,000 al año'),
      words('Tasa y vecindario'),
      numeric('Índice local de Moran'),
      numeric('p'),
      numeric('p ajustada (FDR)'),
    ],
    rows: sorted(areas).map((area) => {
      const own = found.get(area.clave);
      const rate = area.tasa === null ? '' : writeRate(area.tasa);
      if (own === undefined) {
        const why = area.n === null ? SUPPRESSED : 'sin vecinas con cuenta';
        return [area.nombre, rate, why, '', '', ''];
      }
      return [
        area.nombre,
        rate,
        QUADRANT_WORDS[own.quadrant],
        own.index.toFixed(2).replace('-', '\u2212'),
        writePValue(own.p),
        writePValue(own.adjusted),
      ];
    }),
  };
}

function sorted(areas: ClusterAnswer['areas']): ClusterAnswer['areas'] {
  return [...areas].sort((a, b) => (b.tasa ?? -1) - (a.tasa ?? -1));
}
