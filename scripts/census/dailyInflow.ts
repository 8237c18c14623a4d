/** `data/catalogs/entrada_diaria.csv`: how many come into an alcaldía to work every day. */
import { resolve } from 'node:path';
import { INFLOW_ROW } from '../../src/lib/contract/catalogs/ofAlcaldia';
import { EtlError } from '../etl/io/errors';
import { readCatalog } from '../etl/io/readCatalog';

/**
 * @param alcaldia INEGI's key
 * @throws EtlError where the catalogue has a mistake, or not that alcaldía
 */
export function dailyInflow(root: string, alcaldia: string): number {
  const path = resolve(root, 'data/catalogs/entrada_diaria.csv');
  const row = readCatalog(path, INFLOW_ROW, ['alcaldia']).find(
    (each) => each.alcaldia === alcaldia,
  );
  if (row !== undefined) return row.personas;
  throw new EtlError(
    `«${path}» no dice cuánta gente entra cada día a la alcaldía ${alcaldia}.`,
    'Añade su renglón, con su fuente.',
  );
}
