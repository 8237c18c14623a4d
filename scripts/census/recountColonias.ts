/** `data/catalogs/colonias.csv` counted anew from a census, so that a new one touches no code. */
import Papa from 'papaparse';
import type { Alcaldia } from '../etl/geo/placeCatalogs';
import { readColoniaPolygons } from '../etl/geo/coloniaPolygons';
import { EtlError } from '../etl/io/errors';
import { readAgebs } from './agebs';
import { readBlocks } from './blocks';
import { readIecmUnits } from './iecmUnits';
import { crosswalk } from './unitCrosswalk';
import { withPopulation } from './unitPopulation';
import { womenByColonia, type ColoniaCensus } from './womenByColonia';

export interface CensusFiles {
  /** INEGI's RESAGEBURB, or a table of AGEBs. */
  readonly agebs: string;
  /** Which unit each block lies in. */
  readonly manzanas: string;
  /** The IECM's units. */
  readonly unidades: string;
  /** Residents by unit, where the units' own file does not say. */
  readonly poblacion: string | undefined;
  /** The official colonias. */
  readonly colonias: string;
}

/**
 * Residents and women of each colonia of one alcaldía, from the sources.
 * @param alcaldia INEGI's key, e.g. `09015`.
 * @throws EtlError of the first file that is not what it should be.
 */
export async function countColonias(
  files: CensusFiles,
  alcaldias: readonly Alcaldia[],
  alcaldia: string,
): Promise<readonly ColoniaCensus[]> {
  const read = await readIecmUnits(files.unidades, alcaldias);
  const all = files.poblacion === undefined ? read : withPopulation(read, files.poblacion);
  const units = all.filter((unit) => unit.alcaldia === alcaldia);
  return womenByColonia(
    readAgebs(files.agebs).filter(({ clave }) => clave.startsWith(alcaldia)),
    readBlocks(files.manzanas).filter(({ clave }) => clave.startsWith(alcaldia)),
    units,
    crosswalk(units, readColoniaPolygons(files.colonias)),
  );
}

/**
 * The catalogue with the columns of population replaced; rows that were not counted stay as they are.
 * @param csv the catalogue as it is.
 * @param censo how the sources of the columns name the census: `Censo 2020`.
 * @throws EtlError when the catalogue lacks a colonia that was counted.
 */
export function recountCatalogue(
  csv: string,
  counts: readonly ColoniaCensus[],
  censo: string,
): string {
  const { data, meta } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    skipEmptyLines: true,
  });
  const countOf = new Map(counts.map((row) => [row.clave, row]));
  const known = new Set(data.map((row) => row['clave']));
  const stranger = counts.find(({ clave }) => !known.has(clave));
  if (stranger !== undefined) {
    throw new EtlError(
      `La colonia ${stranger.clave} tiene población, pero no está en data/catalogs/colonias.csv.`,
      'Añádela al catálogo, con su clave, slug y nombre, y vuelve a contar.',
    );
  }
  const named = (text = '') => text.replaceAll(/Censo \d{4}/g, censo);
  const rows = data.map((row) => {
    const count = countOf.get(row['clave'] ?? '');
    return count === undefined
      ? row
      : {
          ...row,
          poblacion: count.poblacion,
          mujeres: count.mujeres,
          mujeres_es_estimacion: count.mujeres_es_estimacion,
          fuente: named(row['fuente']),
          fuente_mujeres: named(row['fuente_mujeres']),
        };
  });
  return `${Papa.unparse(rows, { columns: meta.fields ?? [], newline: '\n' })}\n`;
}
