/** Women of each IECM unit of one alcaldía, from the files. */
import { EtlError } from '../etl/io/errors';
import type { Alcaldia } from '../etl/geo/placeCatalogs';
import { readColoniaPolygons } from '../etl/geo/coloniaPolygons';
import { readAgebs } from './agebs';
import { readBlocks } from './blocks';
import { readGirls } from './girls';
import { readIecmUnits } from './iecmUnits';
import type { CensusFiles } from './recountColonias';
import { crosswalk } from './unitCrosswalk';
import { withPopulation } from './unitPopulation';
import { womenByUnit, type UnitWomen } from './womenByUnit';

/**
 * @param alcaldia INEGI's key, e.g. `09015`
 * @throws EtlError of the first file that is not what it should be.
 */
export async function countUnits(
  files: CensusFiles,
  alcaldias: readonly Alcaldia[],
  alcaldia: string,
): Promise<readonly UnitWomen[]> {
  const official = alcaldias.find(({ clave }) => clave === alcaldia);
  if (official === undefined) {
    throw new EtlError(
      `La alcaldía «${alcaldia}» no está en alcaldias.csv.`,
      'Usa una de las claves que ahí están.',
    );
  }
  const read = await readIecmUnits(files.unidades, alcaldias);
  const all = files.poblacion === undefined ? read : withPopulation(read, files.poblacion);
  const units = all.filter((unit) => unit.alcaldia === alcaldia);
  return womenByUnit({
    agebs: readAgebs(files.agebs).filter(({ clave }) => clave.startsWith(alcaldia)),
    girls: readGirls(files.agebs),
    blocks: readBlocks(files.manzanas).filter(({ clave }) => clave.startsWith(alcaldia)),
    units,
    coloniaOfUnit: crosswalk(units, readColoniaPolygons(files.colonias)),
    women: official.mujeres,
  });
}
