/** The alcaldía of which a release is built where none is named: that of the site. */
import { join } from 'node:path';
import { EDITION_ROW, onlyRow } from '../../../../src/old/lib/contract/catalogs/ofAlcaldia';
import { EtlError, messageOf } from '../io/errors';
import { readCatalog } from '../io/readCatalog';

const FILE = 'data/catalogs/edicion.csv';

/**
 * @param root folder of the project
 * @returns its key
 * @throws EtlError where the catalogue is missing, or does not name one and only one
 */
export function usualAlcaldia(root: string): string {
  try {
    return onlyRow(FILE, readCatalog(join(root, FILE), EDITION_ROW)).alcaldia;
  } catch (cause) {
    throw cause instanceof EtlError
      ? cause
      : new EtlError(messageOf(cause), 'O nombra la alcaldía con --alcaldia CLAVE.', { cause });
  }
}
