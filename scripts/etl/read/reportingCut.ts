/** The last day on which a case of a file could have been opened, and the facts it covers. */
import * as v from 'valibot';
import { rowsOf, type Database } from '../database';
import { EtlError } from '../errors';
import type { SourceDescriptor } from '../sources/descriptor';

export interface ReportingCut {
  readonly corte: string;
  /** Last day of fact that the file covers in full. */
  readonly ultimoHecho: string;
  readonly segun: string;
}

/**
 * The latest opening date in the file; else the documented cut of a file with these very columns;
 * else, as a lower bound, the latest fact (it was opened that day or later).
 * @throws EtlError when no row has a date that can be read.
 */
export async function reportingCut(
  db: Database,
  table: string,
  path: string,
  columns: readonly string[],
  { cortes_documentados: documented }: SourceDescriptor,
): Promise<ReportingCut> {
  const lastDay = (column: string) =>
    `strftime(max(try_cast(substr(${column}, 1, 10) AS DATE)), '%Y-%m-%d')`;
  const [last] = await rowsOf(
    db,
    `SELECT ${lastDay('fecha_inicio')} AS inicio, ${lastDay('fecha_hecho')} AS hecho FROM ${table}`,
    v.object({ inicio: v.nullable(v.string()), hecho: v.nullable(v.string()) }),
  );
  const hecho = last?.hecho ?? null;
  if (hecho === null) {
    throw new EtlError(
      `«${path}» no tiene ninguna fecha_hecho que se pueda leer.`,
      'Se esperan fechas como 2024-07-31 o 2024-07-31 18:30:00.',
    );
  }
  const inicio = last?.inicio ?? null;
  if (inicio !== null) {
    return { corte: inicio, ultimoHecho: inicio, segun: 'última fecha_inicio del archivo' };
  }
  const known = documented.find((cut) => sameColumns(cut.columnas, columns) && hecho <= cut.corte);
  return known === undefined
    ? { corte: hecho, ultimoHecho: hecho, segun: 'última fecha_hecho del archivo (cota inferior)' }
    : { corte: known.corte, ultimoHecho: known.ultimo_hecho, segun: known.fuente };
}

function sameColumns(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((column) => b.includes(column));
}
