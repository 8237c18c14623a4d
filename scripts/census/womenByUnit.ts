/** How many women live in each IECM unit: an estimate, since the census is not published by unit. */
import { group } from 'd3';
import { printCsv } from '../../src/lib/contract/catalogs/csv';
import { EtlError } from '../etl/io/errors';
import type { Ageb } from './agebs';
import type { Block } from './blocks';
import type { IecmUnit } from './iecmUnits';
import { labelPoint } from '../etl/geo/labelPoint';
import { largestRemainders } from './largestRemainders';
import type { UnitInColonia } from './unitCrosswalk';

export interface UnitWomen {
  readonly unidad: string;
  readonly nombre: string;
  readonly colonia: string;
  readonly mujeres: number;
  /** Null where the census withholds the girls of an AGEB that touches the unit. */
  readonly ninas_8_14: number | null;
  readonly poblacion: number;
  readonly lon: number;
  readonly lat: number;
}

export interface UnitCensus {
  readonly agebs: readonly Ageb[];
  /** By AGEB, of 8 to 14 years. */
  readonly girls: ReadonlyMap<string, number | null>;
  readonly blocks: readonly Block[];
  readonly units: readonly IecmUnit[];
  readonly coloniaOfUnit: readonly UnitInColonia[];
  /** Official women of the alcaldía, that the units must add up to. */
  readonly women: number;
}

/**
 * A unit's residents × the share of women of its AGEBs, each AGEB shared out by number of blocks
 * (as `womenByColonia` does for colonias), brought to the alcaldía's official total by one factor and
 * to whole numbers by largest remainders. Girls are estimated alike, without that factor.
 * @returns one row for each unit, in the order of `unidad`
 * @throws EtlError naming the block, unit or AGEB for which a piece is missing
 */
export function womenByUnit(census: UnitCensus): readonly UnitWomen[] {
  const shares = sharesOf(census);
  const colonia = new Map(census.coloniaOfUnit.map((row) => [row.unidad, row.colonia]));
  const rows = census.units.map((unit) => {
    const share = shares.get(unit.id);
    const place = colonia.get(unit.clave);
    if (share === undefined || share.all === 0) throw missing('una manzana habitada', unit.clave);
    if (place === undefined) throw missing('la colonia', unit.clave);
    if (unit.poblacion2020 === null) throw missing('la población de 2020', unit.clave);
    const [lon, lat] = labelPoint(unit.geometry);
    const people = unit.poblacion2020 / share.all;
    return { unit, place, poblacion: unit.poblacion2020, share, people, lon, lat };
  });
  const estimated = rows.map(({ people, share }) => people * share.women);
  const factor = census.women / estimated.reduce((sum, each) => sum + each, 0);
  const whole = largestRemainders(
    estimated.map((each) => each * factor),
    census.women,
  );
  return rows
    .map(({ unit, place, poblacion, share, people, lon, lat }, index) => ({
      unidad: unit.clave,
      nombre: unit.nombre,
      colonia: place,
      mujeres: whole[index] ?? 0,
      ninas_8_14: share.girls === null ? null : Math.round(people * share.girls),
      poblacion,
      lon: Number(lon.toFixed(4)),
      lat: Number(lat.toFixed(4)),
    }))
    .toSorted((a, b) => (a.unidad < b.unidad ? -1 : 1));
}

interface Share {
  women: number;
  girls: number | null;
  all: number;
}

/** People of the AGEBs by unit, in the crude weight of blocks: good for proportions, not for counts. */
function sharesOf({ agebs, girls, blocks }: UnitCensus): ReadonlyMap<number, Share> {
  const census = new Map(agebs.map((row) => [row.clave, row]));
  const shares = new Map<number, Share>();
  for (const [clave, own] of group(blocks, (block) => block.ageb)) {
    const ageb = census.get(clave);
    if (ageb === undefined) throw missing('el censo', `AGEB ${clave}`);
    if (ageb.mujeres === null || ageb.poblacion === null) continue;
    const ofAgeb = girls.get(clave) ?? null;
    for (const { unidad } of own) {
      const share = shares.get(unidad) ?? { women: 0, girls: 0, all: 0 };
      share.women += ageb.mujeres / own.length;
      share.all += ageb.poblacion / own.length;
      share.girls =
        share.girls === null || ofAgeb === null ? null : share.girls + ofAgeb / own.length;
      shares.set(unidad, share);
    }
  }
  return shares;
}

const missing = (what: string, where: string) =>
  new EtlError(
    `Falta ${what} (${where}).`,
    'Usa archivos del mismo marco: censo, manzanas, unidades y colonias de la misma alcaldía.',
  );

/** `data/catalogs/puntos_poblacion.csv`. */
export function pointsCatalogue(rows: readonly UnitWomen[]): string {
  const columns = 'unidad nombre colonia mujeres ninas_8_14 poblacion lon lat es_estimacion';
  return printCsv(
    columns.split(' '),
    rows.map((row) => ({
      unidad: row.unidad,
      nombre: row.nombre,
      colonia: row.colonia,
      mujeres: String(row.mujeres),
      ninas_8_14: row.ninas_8_14 === null ? null : String(row.ninas_8_14),
      poblacion: String(row.poblacion),
      lon: row.lon.toFixed(4),
      lat: row.lat.toFixed(4),
      es_estimacion: 'true',
    })),
  );
}
