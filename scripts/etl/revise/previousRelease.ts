/** The release that stands where a new one is to be written. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { literal, openDatabase, rowsOf } from '../io/database';
import { EtlError, messageOf } from '../io/errors';
import type { Profile, PublishedObservation } from '../count/observation';
import { MANIFEST } from '../publish/swapRelease';
import type { Revision } from './revision';

export interface PreviousRelease {
  readonly publicacion: string;
  /** Those whose colonias it tells of; none where it has no such table. */
  readonly alcaldias: readonly string[];
  readonly observaciones: readonly PublishedObservation[];
  /** Empty in a release of before this table was published. */
  readonly revisiones: readonly Revision[];
  /** Source → first day of the last month that it told complete; null where that is not known. */
  readonly lastComplete: ReadonlyMap<string, string | null>;
}

const file = v.object({ archivo: v.string() });

/** No more of a manifest than this is asked of: a release of an older format has a history too. */
const manifest = v.object({
  publicacion: v.string(),
  perfil: v.picklist(['publico', 'interno']),
  k: v.number(),
  fuentes: v.optional(
    v.array(
      v.object({ id: v.string(), ultimo_mes_completo: v.optional(v.nullable(v.string()), null) }),
    ),
    [],
  ),
  tablas: v.object({
    observaciones: file,
    colonias: v.optional(file),
    revisiones: v.optional(file),
  }),
});

const place = {
  fuente: v.string(),
  indicador: v.string(),
  nivel: v.picklist(['alcaldia', 'colonia']),
  clave: v.string(),
  periodo_tipo: v.picklist(['mes', 'trimestre', 'anio', 'trienio', 'lapso']),
  periodo: v.string(),
};
const observation = v.object({
  ...place,
  sexo: v.string(),
  edad: v.string(),
  n: v.nullable(v.number()),
  supresion: v.picklist(['ninguna', 'primaria', 'complementaria']),
});
const colonia = v.object({ alcaldia: v.string() });
const count = v.nullable(v.number());
const revision = v.object({
  ...place,
  comparacion: v.picklist(['publicacion', 'cosecha']),
  de: v.string(),
  a: v.nullable(v.string()),
  antes: v.number(),
  despues: v.number(),
  agregados: count,
  agregados_tardios: count,
  retirados: count,
  reclasificados_entran: count,
  reclasificados_salen: count,
});

/**
 * @param out folder of releases.
 * @returns null where none stands, or one of another profile or threshold: those count otherwise.
 * @throws EtlError when what stands there can't be read.
 */
export async function previousRelease(
  out: string,
  { profile, k }: { readonly profile: Profile; readonly k: number },
): Promise<PreviousRelease | null> {
  const path = join(out, MANIFEST);
  if (!existsSync(path)) return null;
  try {
    const previous = v.parse(manifest, JSON.parse(readFileSync(path, 'utf8')));
    if (previous.perfil !== profile || previous.k !== k) return null;
    const { observaciones, colonias, revisiones } = previous.tablas;
    const places = colonias === undefined ? [] : await rowsIn(join(out, colonias.archivo), colonia);
    return {
      publicacion: previous.publicacion,
      alcaldias: [...new Set(places.map(({ alcaldia }) => alcaldia))],
      observaciones: await rowsIn(join(out, observaciones.archivo), observation),
      revisiones:
        revisiones === undefined ? [] : await rowsIn(join(out, revisiones.archivo), revision),
      lastComplete: new Map(
        previous.fuentes.map(({ id, ultimo_mes_completo }) => [id, ultimo_mes_completo]),
      ),
    };
  } catch (cause) {
    throw new EtlError(
      `La publicación que está en «${out}» no se puede leer: ${messageOf(cause)}. ` +
        'La nueva debe decir qué cambió desde ella.',
      'Recupérala (git restore, si es la del proyecto), o quítala de ahí para empezar sin historia.',
      { cause },
    );
  }
}

async function rowsIn<const Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>[]> {
  const db = await openDatabase();
  try {
    return await rowsOf(db, `SELECT * FROM read_parquet(${literal(path)})`, schema);
  } finally {
    db.closeSync();
  }
}
