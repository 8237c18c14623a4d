/** What is published of the piles of every source, once it is known which counts are. */
import { isColoniaKey } from '../../../src/lib/contract/coloniaKey';
import type { PublishedObservation } from '../count/observation';
import type { AmbientRow } from '../curated/rows';
import type { Alcaldia } from '../geo/placeCatalogs';
import { pileTable, type PileTable } from '../piles/pileTable';
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
  const tables = counted.flatMap(({ piles, delays, manifest }) => {
    const { id: fuente, corte, primer_mes, ultimo_mes_completo } = manifest;
    if (corte === null || primer_mes === null || ultimo_mes_completo === null) return [];
    return alcaldias.map((alcaldia) =>
      pileTable(
        fuente,
        piles,
        {
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
        },
        k,
        earlier,
      ),
    );
  });
  return {
    rows: tables.flatMap(({ rows }) => rows),
    floors: tables.flatMap(({ floors }) => floors),
  };
}
