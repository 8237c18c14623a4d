/** Who comes into each colonia of one alcaldía by day, from the files. */
import type { Alcaldia } from '../etl/geo/placeCatalogs';
import { readColoniaPolygons } from '../etl/geo/coloniaPolygons';
import { inflowByColonia, type DailyInflow } from './ambientByColonia';
import { readEstablishments } from './establishments';
import { readIecmUnits } from './iecmUnits';
import { crosswalk } from './unitCrosswalk';

export interface InflowFiles {
  /** Which unit each block lies in, and how many establishments it has. */
  readonly manzanas: string;
  /** The IECM's units. */
  readonly unidades: string;
  /** The official colonias. */
  readonly colonias: string;
}

/**
 * @param alcaldia INEGI's key, e.g. `09015`
 * @param people who come into it from elsewhere to work every day
 * @throws EtlError of the first file that is not what it should be
 */
export async function countInflow(
  files: InflowFiles,
  alcaldias: readonly Alcaldia[],
  alcaldia: string,
  people: number,
): Promise<readonly DailyInflow[]> {
  const read = await readIecmUnits(files.unidades, alcaldias);
  const units = read.filter((unit) => unit.alcaldia === alcaldia);
  return inflowByColonia(
    readEstablishments(files.manzanas).filter(({ clave }) => clave.startsWith(alcaldia)),
    units,
    crosswalk(units, readColoniaPolygons(files.colonias)),
    people,
  );
}
