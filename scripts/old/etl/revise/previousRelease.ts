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
  /** Source → the last day of which it is known to tell; none where that is not told. */
  readonly cuts: ReadonlyMap<string, string>;
  /** Source → the days that it told of together. */
  readonly lapses: ReadonlyMap<string, { readonly desde: string; readonly hasta: string }>;
  /** Source → share of its cases without a point, where it tells quality. */
  readonly pointless: ReadonlyMap<string, number>;
  /** Where its colonias lie; none of a release of before that was told. */
  readonly places: readonly v.InferOutput<typeof place>[];
  /** None in a kept release, which keeps what it says of persons. */
  readonly services: readonly v.InferOutput<typeof service>[];
}

const file = v.object({ archivo: v.string() });

/** No more of a manifest than this is asked of: a release of an older format has a history too. */
const manifest = v.object({
  publicacion: v.string(),
  perfil: v.picklist(['publico', 'interno']),
  k: v.number(),
  fuentes: v.optional(
    v.array(
      v.object({
        id: v.string(),
        ultimo_mes_completo: v.optional(v.nullable(v.string()), null),
        corte: v.optional(v.nullable(v.string()), null),
        filas_contadas: v.optional(v.number(), 0),
        lapso: v.optional(v.object({ desde: v.string(), hasta: v.string() })),
      }),
    ),
    [],
  ),
  tablas: v.object({
    observaciones: file,
    colonias: v.optional(file),
    revisiones: v.optional(file),
    calidad: v.optional(file),
    servicios: v.optional(file),
  }),
});

const cell = {
  fuente: v.string(),
  indicador: v.string(),
  nivel: v.picklist(['alcaldia', 'colonia']),
  clave: v.string(),
  periodo_tipo: v.picklist(['mes', 'trimestre', 'anio', 'trienio', 'lapso']),
  periodo: v.string(),
};
const observation = v.object({
  ...cell,
  sexo: v.string(),
  edad: v.string(),
  n: v.nullable(v.number()),
  supresion: v.picklist(['ninguna', 'primaria', 'complementaria']),
});
const colonia = v.object({
  clave: v.string(),
  alcaldia: v.string(),
  lon: v.optional(v.number()),
  lat: v.optional(v.number()),
  area_km2: v.optional(v.number()),
});
const place = v.object({
  clave: v.string(),
  lon: v.number(),
  lat: v.number(),
  area_km2: v.number(),
});
const optionalText = v.nullable(v.string());
const service = v.object({
  id: v.string(),
  telefono: optionalText,
  whatsapp: v.optional(optionalText, null),
  colonia: v.optional(optionalText, null),
  lat: v.nullable(v.number()),
  lon: v.nullable(v.number()),
});
const quality = v.object({
  fuente: v.string(),
  regla: v.string(),
  filas: v.nullable(v.number()),
});
/** Rule of `calidad` that counts cases without a point. */
const POINTLESS = 'coordenada_vacia';
const count = v.nullable(v.number());
const revision = v.object({
  ...cell,
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
    const { observaciones, colonias, revisiones, calidad, servicios } = previous.tablas;
    const rowsOf = <const Schema extends v.GenericSchema>(
      table: { readonly archivo: string } | undefined,
      schema: Schema,
    ) => (table === undefined ? [] : rowsIn(join(out, table.archivo), schema));
    const places = await rowsOf(colonias, colonia);
    const pointless = (await rowsOf(calidad, quality)).filter(({ regla }) => regla === POINTLESS);
    return {
      publicacion: previous.publicacion,
      alcaldias: [...new Set(places.map(({ alcaldia }) => alcaldia))],
      observaciones: await rowsOf(observaciones, observation),
      revisiones: await rowsOf(revisiones, revision),
      lastComplete: new Map(
        previous.fuentes.map(({ id, ultimo_mes_completo }) => [id, ultimo_mes_completo]),
      ),
      cuts: new Map(
        previous.fuentes.flatMap(({ id, corte }) => (corte === null ? [] : [[id, corte]])),
      ),
      lapses: new Map(
        previous.fuentes.flatMap(({ id, lapso }) => (lapso === undefined ? [] : [[id, lapso]])),
      ),
      pointless: new Map(
        previous.fuentes.flatMap(({ id, filas_contadas }) => {
          const filas = pointless.find(({ fuente }) => fuente === id)?.filas ?? null;
          return filas === null || filas_contadas === 0 ? [] : [[id, filas / filas_contadas]];
        }),
      ),
      places: places.flatMap((own) => (v.is(place, own) ? [own] : [])),
      services: await rowsOf(servicios, service),
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
