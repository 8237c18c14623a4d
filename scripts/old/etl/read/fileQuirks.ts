/** Quirks of files rather than of their rows: how they are written, and how far their dates reach. */
import * as v from 'valibot';
import { literal, rowsOf, type Database } from '../io/database';
import { OPENING_DAY_SQL } from './expressions';
import type { QualityRow } from './quirks';
import type { FileRead } from './readSource';

type Written = Pick<FileRead, 'latin1' | 'broken' | 'cut'>;

/** @param files in the order of `archivo` in `filas`. */
export async function fileQuirks(
  db: Database,
  files: readonly Written[],
): Promise<readonly QualityRow[]> {
  return [
    {
      regla: 'linea_sin_utf8',
      efecto: 'corregida',
      filas: files.reduce((sum, { latin1 }) => sum + latin1, 0),
      descripcion: 'La línea no está en UTF-8; se lee como Windows-1252 (Latin-1).',
    },
    {
      regla: 'registro_en_varias_lineas',
      efecto: 'señalada',
      filas: files.reduce((sum, { broken }) => sum + broken, 0),
      descripcion: 'Un campo entre comillas trae saltos de línea; el registro se lee entero.',
    },
    {
      regla: 'inicio_posterior_al_corte',
      efecto: 'señalada',
      filas: await openedAfter(db, files),
      descripcion:
        'La fecha de inicio queda lejos de todas las demás o es posterior a la descarga: es un error de ' +
        'captura, que no mueve el corte. El caso cuenta por la fecha del hecho.',
    },
  ];
}

async function openedAfter(db: Database, files: readonly Written[]): Promise<number> {
  const after = files.map(
    ({ cut }, archivo) =>
      `(archivo = ${archivo} AND ${OPENING_DAY_SQL} > DATE ${literal(cut.corte)})`,
  );
  const [row] = await rowsOf(
    db,
    `SELECT count(*) AS n_filas FROM filas WHERE ${['false', ...after].join(' OR ')}`,
    v.object({ n_filas: v.number() }),
  );
  return row?.n_filas ?? 0;
}
