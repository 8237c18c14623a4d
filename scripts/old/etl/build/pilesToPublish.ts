/** What is published of the piles of every source, once it is known which counts are. */
import { isColoniaKey } from '../../../../src/old/lib/contract/coloniaKey';
import type { PublishedObservation } from '../count/observation';
import type { AmbientRow } from '../curated/rows';
import type { Alcaldia } from '../geo/placeCatalogs';
import { officeTable } from '../piles/officeTable';
import { pileTable, type PileTable } from '../piles/pileTable';
import type { Told } from '../piles/toldCounts';
import type { CountedSource } from './countSource';
import type { Release } from '../cells/release';
import type { Geography } from './geography';

export interface WhoIsThere extends Pick<Geography, 'colonias'> {
  readonly alcaldias: readonly Alcaldia[];
  readonly ambient: readonly AmbientRow[];
}

/**
 * @param k values that must stay possible of how many cases a pile has
 * @param earlier the releases before it, in order
 */
export function pilesToPublish(
  counted: readonly CountedSource[],
  observations: readonly PublishedObservation[],
  { alcaldias, colonias, ambient }: WhoIsThere,
  k: number,
  earlier: readonly Release[],
): PileTable {
  const present = new Map(ambient.map((row) => [row.clave, row.poblacion_ambiente]));
  const tables = counted.flatMap(({ piles, nearOffices, delays, manifest }) => {
    const { id: fuente, corte, primer_mes, ultimo_mes_completo } = manifest;
    if (corte === null || primer_mes === null || ultimo_mes_completo === null) return [];
    return alcaldias.map((alcaldia): PileTable => {
      const told: Told = {
        observations: observations.filter((row) => row.fuente === fuente),
        alcaldia,
        colonias: colonias.flatMap(({ clave, nombre, mujeres, ...row }) =>
          row.alcaldia === alcaldia.clave && isColoniaKey(clave)
            ? [{ clave, nombre, mujeres, ambiente: present.get(clave) ?? null }]
            : [],
        ),
        delays,
        corte,
        primer_mes,
        ultimo_mes_completo,
      };
      const { rows, floors } = pileTable(fuente, piles, told, k, earlier);
      return { rows: [...rows, ...officeTable(fuente, nearOffices, told, earlier)], floors };
    });
  });
  return {
    rows: tables.flatMap(({ rows }) => rows),
    floors: tables.flatMap(({ floors }) => floors),
  };
}
