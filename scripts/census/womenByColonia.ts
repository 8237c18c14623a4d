/** How many women live in each colonia: an estimate, since the census is not published by colonia. */
import { group } from 'd3';
import { EtlError } from '../etl/io/errors';
import type { Ageb } from './agebs';
import type { Block } from './blocks';
import type { IecmUnit } from './iecmUnits';
import type { UnitInColonia } from './unitCrosswalk';

export interface ColoniaCensus {
  readonly clave: string;
  /** Residents: the sum of the colonia's units. */
  readonly poblacion: number;
  /** Estimate: residents × the share of women of the AGEBs that touch the colonia. */
  readonly mujeres: number;
  readonly mujeres_es_estimacion: true;
  /** AGEBs that have at least one block in the colonia and whose women are published. */
  readonly agebs: number;
}

/**
 * Each AGEB's women and residents are shared out among IECM units by number of blocks, units are
 * added up into colonias, and only the share of women that results is used: blocks are a crude
 * weight for people, a good one for a proportion. An AGEB whose women are withheld takes no part.
 * @returns one row for each colonia of the crosswalk, in the order of `clave`.
 * @throws EtlError naming the block, unit or colonia for which a piece is missing.
 */
export function womenByColonia(
  agebs: readonly Ageb[],
  blocks: readonly Block[],
  units: readonly IecmUnit[],
  coloniaOfUnit: readonly UnitInColonia[],
): readonly ColoniaCensus[] {
  const ageb = new Map(agebs.map((row) => [row.clave, row]));
  const unit = new Map(units.map((row) => [row.id, row]));
  const colonia = new Map(coloniaOfUnit.map((row) => [row.unidad, row.colonia]));
  const blocksOf = group(blocks, (block) => block.ageb);

  const sums = new Map(
    [...new Set(colonia.values())]
      .toSorted()
      .map((clave) => [
        clave,
        { people: residents(clave, units, colonia), women: 0, all: 0, agebs: new Set<string>() },
      ]),
  );
  for (const [clave, own] of blocksOf) {
    const census = ageb.get(clave);
    if (census === undefined) throw missing(`la AGEB ${clave}`, own[0]?.clave, 'el censo por AGEB');
    if (census.mujeres === null || census.poblacion === null) continue;
    for (const block of own) {
      const place = unit.get(block.unidad);
      const sum = sums.get(colonia.get(place?.clave ?? '') ?? '');
      if (sum === undefined) {
        throw missing(`la unidad con ID ${block.unidad}`, block.clave, 'las unidades del IECM');
      }
      sum.women += census.mujeres / own.length;
      sum.all += census.poblacion / own.length;
      sum.agebs.add(clave);
    }
  }
  return [...sums].map(([clave, sum]) => {
    if (sum.all === 0) {
      throw new EtlError(
        `La colonia ${clave} no tiene ninguna manzana habitada con mujeres publicadas.`,
        'Revisa que el cruce de manzanas y el censo cubran la misma alcaldía.',
      );
    }
    return {
      clave,
      poblacion: sum.people,
      mujeres: Math.round((sum.people * sum.women) / sum.all),
      mujeres_es_estimacion: true,
      agebs: sum.agebs.size,
    };
  });
}

function residents(
  clave: string,
  units: readonly IecmUnit[],
  colonia: ReadonlyMap<string, string>,
): number {
  return units
    .filter((unit) => colonia.get(unit.clave) === clave)
    .reduce((sum, { clave: unidad, poblacion2020 }) => {
      if (poblacion2020 === null) throw missing('la población de 2020', unidad, 'las unidades');
      return sum + poblacion2020;
    }, 0);
}

const missing = (what: string, where = '?', file: string) =>
  new EtlError(
    `Falta ${what} (${where}) en ${file}.`,
    'Usa archivos del mismo marco: censo, manzanas y unidades de la misma alcaldía.',
  );
