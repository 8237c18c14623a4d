/**
 * The Fiscalía's investigation files (carpetas), current official schema of 21 columns.
 * Only four of them are indispensable; derived public files carry fewer.
 */
import { EtlError } from '../errors';
import { identifier } from '../database';

export const FGJ_CARPETAS = 'fgj_carpetas';

const REQUIRED = ['delito', 'fecha_hecho', 'alcaldia_hecho', 'colonia_catalogo'] as const;

/** Our name for a column → the file's column, and the one to fall back on where it is empty. */
const COLUMN_MAP = {
  delito: ['delito'],
  fecha_hecho: ['fecha_hecho'],
  hora_hecho: ['hora_hecho'],
  fecha_inicio: ['fecha_inicio'],
  // `alcaldia_catalogo` is empty in most rows of the 2025-01 file; one report says the opposite.
  alcaldia: ['alcaldia_hecho', 'alcaldia_catalogo'],
  colonia: ['colonia_catalogo', 'colonia_hecho'],
  latitud: ['latitud'],
  longitud: ['longitud'],
} as const;

/**
 * The SELECT list that brings a file of this schema to our columns; absent optional ones are NULL.
 * @throws EtlError naming the required column that is missing and what was found instead.
 */
export function carpetasSelect(path: string, columns: readonly string[]): string {
  const present = new Set(columns);
  const missing = REQUIRED.filter((column) => !present.has(column));
  if (missing.length > 0) {
    throw new EtlError(
      `A «${path}» le falta${missing.length > 1 ? 'n' : ''} ${missing.map((name) => `«${name}»`).join(', ')}. ` +
        `Columnas encontradas: ${columns.map((name) => `«${name}»`).join(', ')}.`,
      'Se espera el archivo de carpetas de la FGJ con su encabezado original (delito, fecha_hecho, ' +
        'alcaldia_hecho, colonia_catalogo y, si se puede, hora_hecho, fecha_inicio, latitud, longitud).',
    );
  }
  return Object.entries(COLUMN_MAP)
    .map(([ours, theirs]) => {
      const filled = theirs.filter((column) => present.has(column)).map(identifier);
      return `${filled.length > 0 ? `coalesce(${filled.join(', ')})` : 'NULL::VARCHAR'} AS ${ours}`;
    })
    .join(', ');
}
