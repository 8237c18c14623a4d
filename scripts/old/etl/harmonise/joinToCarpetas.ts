/** A victim is where her carpeta is: the rows of `casos` take the place of the carpeta that has their key. */
import * as v from 'valibot';
import { rowsOf, type Database } from '../io/database';
import type { QualityRow } from '../read/quirks';
import { AMBIGUOUS, caseKeys, type CarpetaPlaces } from './carpetaPlaces';

/** Rows that count, by what became of them; those without a point have no carpeta. */
export interface Joined {
  readonly joined: number;
  readonly ambiguous: number;
  readonly unjoined: number;
}

/**
 * Writes in `casos`, whose points must still be there, the alcaldía of each row's carpeta and the name of
 * its colonia; a row whose carpeta has none, or that has no carpeta or several, keeps its own.
 * @param nameOf the catalogue's name of a colonia, by its key.
 */
export async function joinToCarpetas(
  db: Database,
  places: CarpetaPlaces,
  nameOf: (clave: string) => string | null,
): Promise<Joined> {
  const keys = await caseKeys(db);
  await db.run('CREATE TABLE unidas (id BIGINT, alcaldia VARCHAR, colonia VARCHAR)');
  const appender = await db.createAppender('unidas');
  let joined = 0;
  let ambiguous = 0;
  for (const [id, key] of keys) {
    const place = places.get(key);
    if (place === AMBIGUOUS) ambiguous += 1;
    if (place === undefined || place === AMBIGUOUS) continue;
    joined += 1;
    appender.appendBigInt(BigInt(id));
    appender.appendVarchar(place.alcaldia);
    const name = place.colonia === null ? null : nameOf(place.colonia);
    if (name === null) appender.appendNull();
    else appender.appendVarchar(name);
    appender.endRow();
  }
  appender.closeSync();
  await db.run(`UPDATE casos SET alcaldia = u.alcaldia,
      colonia_nombre = coalesce(u.colonia, casos.colonia_nombre)
    FROM unidas u WHERE u.id = casos.id`);
  await db.run('DROP TABLE unidas');
  const [counts] = await rowsOf(
    db,
    'SELECT count(*) AS n_casos FROM casos',
    v.object({ n_casos: v.number() }),
  );
  return { joined, ambiguous, unjoined: (counts?.n_casos ?? 0) - joined - ambiguous };
}

/** The three as rows of `calidad`. */
export const joinQuality = ({ joined, ambiguous, unjoined }: Joined): readonly QualityRow[] => [
  {
    regla: 'unida_a_su_carpeta',
    efecto: 'corregida',
    filas: joined,
    descripcion:
      'Una sola carpeta tiene su delito, su fecha y su punto: la víctima cuenta en la colonia de esa carpeta.',
  },
  {
    regla: 'carpeta_ambigua',
    efecto: 'señalada',
    filas: ambiguous,
    descripcion:
      'Más de una carpeta tiene su delito, su fecha y su punto: no se sabe cuál es la suya, y cuenta donde dice su renglón.',
  },
  {
    regla: 'sin_carpeta_igual',
    efecto: 'señalada',
    filas: unjoined,
    descripcion:
      'Ninguna carpeta tiene su delito, su fecha y su punto, o no trae punto: cuenta donde dice su renglón.',
  },
];
