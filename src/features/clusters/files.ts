/** The numbers of both maps as the file that they download: whole and unrounded. */
import { zonesBeyondChance } from './answers/findClusters';
import type { Measure } from '$lib/answers/measure';
import type { CsvTable } from '$lib/export/csv';
import { MORAN_REPLICAS, SEED, type ClusterAnswer } from './ask';
import { expectedOf, letterOf } from './tables';

const NAMES = [
  'clave',
  'nombre',
  'n',
  'supresion',
  'divisor',
  'personas',
  'divisor_es_estimacion',
  'tasa',
  'esperadas',
  'zona',
  'zona_razon',
  'zona_p',
  'vecindario',
  'moran_local',
  'p',
  'p_ajustada',
  'replicas_barrido',
  'replicas_moran',
  'semilla',
  'fuente',
  'sexo',
] as const;

export function clusterCsv({ view, areas, clusters }: ClusterAnswer, measure: Measure): CsvTable {
  const { finding } = clusters;
  const zones = zonesBeyondChance(finding);
  const neighbourhoods = new Map(finding.neighbourhoods.map((each) => [each.clave, each]));
  return {
    columns: NAMES.map((name) => ({ name })),
    rows: areas.map((area) => {
      const people = area[view.divisor];
      const zone = zones.find(({ claves }) => claves.includes(area.clave));
      const own = neighbourhoods.get(area.clave);
      return [
        area.clave,
        area.nombre,
        area.n,
        area.supresion,
        view.divisor,
        people,
        view.divisor === 'ambiente' || area.mujeres_es_estimacion,
        area.tasa,
        area.n === null || people === null ? null : expectedOf(people, finding),
        letterOf(zones, area.clave),
        zone?.relativeRisk ?? null,
        zone?.p ?? null,
        own?.quadrant ?? null,
        own?.index ?? null,
        own?.p ?? null,
        own?.adjusted ?? null,
        view.replicas,
        MORAN_REPLICAS,
        SEED,
        measure.fuente,
        measure.sexo,
      ];
    }),
  };
}
