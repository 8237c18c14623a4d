/** The folder of a release: its manifest, and the rows of its tables that count people. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { closings, withdrawn as withdrawnSchema } from '../../../../src/old/lib/contract/manifest';
import { PILE_EFFECTS, PILE_RULES, PILE_SUBJECTS } from '../../../../src/old/lib/contract/piles';
import { literal, openDatabase, rowsOf, type Database } from '../io/database';
import { EtlError, messageOf } from '../io/errors';

const file = v.object({ archivo: v.string() });

/** The files of a source: a list, or the only one, as the first release told it. */
const source = v.object({
  id: v.string(),
  archivos: v.optional(v.array(v.object({ sha256: v.string() }))),
  archivo_sha256: v.optional(v.string()),
  publicado_por_la_autoridad: v.optional(v.literal(true)),
  lapso: v.optional(v.object({ desde: v.string(), hasta: v.string() })),
  retirado: v.optional(withdrawnSchema),
  corte: v.optional(v.nullable(v.string())),
  cierres: v.optional(closings),
});

/** No more of a manifest than is needed: one of an older format can be audited too. */
const manifest = v.object({
  perfil: v.picklist(['publico', 'interno']),
  k: v.pipe(v.number(), v.integer(), v.minValue(1)),
  fuentes: v.array(source),
  tablas: v.looseObject({
    observaciones: file,
    horarios: file,
    indicadores: file,
    colonias: file,
    /** None in the first releases. */
    apilamientos: v.optional(file),
    /** None where little of a release is kept. */
    calidad: v.optional(file),
    al_corte: v.optional(file),
  }),
});

export type AuditedManifest = v.InferOutput<typeof manifest>;

type AuditedTable =
  | 'observaciones'
  | 'horarios'
  | 'indicadores'
  | 'colonias'
  | 'apilamientos'
  | 'calidad'
  | 'al_corte';

const suppression = v.picklist(['ninguna', 'primaria', 'complementaria']);
const count = v.nullable(v.number());

const observation = v.object({
  fuente: v.string(),
  indicador: v.string(),
  nivel: v.picklist(['alcaldia', 'colonia']),
  clave: v.string(),
  periodo_tipo: v.picklist(['mes', 'trimestre', 'anio', 'trienio', 'lapso']),
  periodo: v.string(),
  sexo: v.string(),
  edad: v.string(),
  n: count,
  supresion: suppression,
});

const atCut = v.object({
  fuente: v.string(),
  indicador: v.string(),
  clave: v.string(),
  periodo_tipo: v.picklist(['trimestre', 'anio', 'lapso', 'horario']),
  periodo: v.string(),
  n: v.number(),
});

const hourCount = v.object({
  fuente: v.string(),
  indicador: v.string(),
  clave: v.string(),
  periodo: v.string(),
  dia_semana: v.number(),
  hora: v.number(),
  n: count,
  supresion: suppression,
});

const indicator = v.object({
  /** None in the first release, which was of carpetas alone. */
  fuente: v.nullish(v.string()),
  unidad: v.nullable(v.string()),
  indicador: v.string(),
  padre: v.nullable(v.string()),
  grano_colonia: v.picklist(['trimestre', 'anio', 'trienio', 'ninguno']),
});
const colonia = v.object({
  clave: v.string(),
  alcaldia: v.string(),
  mujeres: v.optional(v.nullable(v.number())),
});
const quality = v.object({
  fuente: v.string(),
  clave: v.nullable(v.string()),
  regla: v.string(),
  filas: count,
});
const pile = v.object({
  fuente: v.string(),
  clave: v.string(),
  de: v.string(),
  anios: v.string(),
  indicador: v.string(),
  asunto: v.picklist(PILE_SUBJECTS),
  periodo_tipo: v.picklist(['anio', 'trienio']),
  periodo: v.string(),
  contra: v.nullable(v.string()),
  efecto: v.picklist(PILE_EFFECTS),
  regla: v.optional(v.nullable(v.picklist(PILE_RULES)), null),
  divisor: v.optional(v.nullable(v.string()), null),
});

export interface Folder {
  readonly dir: string;
  readonly stated: AuditedManifest;
}

/** The rows of one release. */
export interface Tables {
  readonly observaciones: readonly v.InferOutput<typeof observation>[];
  readonly horarios: readonly v.InferOutput<typeof hourCount>[];
  readonly indicadores: readonly v.InferOutput<typeof indicator>[];
  readonly colonias: readonly v.InferOutput<typeof colonia>[];
  readonly apilamientos: readonly v.InferOutput<typeof pile>[];
  readonly calidad: readonly v.InferOutput<typeof quality>[];
  readonly al_corte: readonly v.InferOutput<typeof atCut>[];
}

/**
 * The tables of many folders. What several of them print alike is one row, that all of them hold: what they
 * print in all grows with what is new in each.
 */
export async function readTables(
  dirs: readonly string[],
): Promise<readonly (Folder & { readonly tables: Tables })[]> {
  const folders = dirs.map((dir): Folder => ({ dir, stated: readManifest(dir) }));
  const db = await openDatabase();
  try {
    const all = {
      observaciones: await rowsIn(db, folders, 'observaciones', observation),
      horarios: await rowsIn(db, folders, 'horarios', hourCount),
      indicadores: await rowsIn(db, folders, 'indicadores', indicator),
      colonias: await rowsIn(db, folders, 'colonias', colonia),
      apilamientos: await rowsIn(db, folders, 'apilamientos', pile),
      calidad: await rowsIn(db, folders, 'calidad', quality),
      al_corte: await rowsIn(db, folders, 'al_corte', atCut),
    };
    return folders.map((folder, nth) => {
      const own = <Row>(of: readonly (readonly Row[])[]): readonly Row[] => of[nth] ?? [];
      return {
        ...folder,
        tables: {
          observaciones: own(all.observaciones),
          horarios: own(all.horarios),
          indicadores: own(all.indicadores),
          colonias: own(all.colonias),
          apilamientos: own(all.apilamientos),
          calidad: own(all.calidad),
          al_corte: own(all.al_corte),
        },
      };
    });
  } finally {
    db.closeSync();
  }
}

function readManifest(dir: string): AuditedManifest {
  const path = join(dir, 'manifest.json');
  if (!existsSync(path)) {
    throw new EtlError(
      `«${dir}» no es una publicación: no tiene manifest.json.`,
      'Da la carpeta de una publicación: npm run etl -- audit static/data-old',
    );
  }
  try {
    return v.parse(manifest, JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new EtlError(
      `El manifiesto de «${dir}» no se entiende: ${messageOf(cause)}.`,
      'Vuelve a construir la publicación: npm run etl -- build',
      { cause },
    );
  }
}

/** Tables that the first releases, and what is kept of some, lack. */
const MAY_LACK: readonly AuditedTable[] = ['apilamientos', 'calidad', 'al_corte'];

/** @returns the rows of each folder; those that are the same in several are one. */
async function rowsIn<const Schema extends v.ObjectSchema<v.ObjectEntries, undefined>>(
  db: Database,
  folders: readonly Folder[],
  name: AuditedTable,
  schema: Schema,
): Promise<readonly (readonly v.InferOutput<Schema>[])[]> {
  const files = folders.flatMap(({ dir, stated: { tablas } }, nth) => {
    const own = tablas[name];
    if (own === undefined && MAY_LACK.includes(name)) return [];
    const path = join(dir, own?.archivo ?? '');
    if (own === undefined || !existsSync(path)) refuseLacking(dir, name, path);
    return [{ nth, path: literal(path) }];
  });
  const rows = folders.map((): v.InferOutput<Schema>[] => []);
  if (files.length === 0) return rows;
  // As often as a release has it: one that repeats a row is refused where its sums are made.
  const shared = await rowsOf(
    db,
    `SELECT * EXCLUDE (ruta, file_row_number, nth), string_agg(nth, ' ') AS en
     FROM read_parquet([${[...new Set(files.map(({ path }) => path))].join(', ')}],
       union_by_name = true, filename = 'ruta', file_row_number = true)
     JOIN (VALUES ${files.map(({ nth, path }) => `(${path}, ${nth})`).join(', ')}) t(ruta, nth) USING (ruta)
     GROUP BY ALL ORDER BY min(file_row_number * 1e6 + nth)`,
    v.object({ ...schema.entries, en: v.string() }),
  );
  for (const { en, ...row } of shared) {
    for (const nth of en.split(' ')) rows[Number(nth)]?.push(row);
  }
  return rows;
}

function refuseLacking(dir: string, name: AuditedTable, path: string): never {
  throw new EtlError(
    `A la publicación «${dir}» le falta la tabla «${name}» (${path}).`,
    'Vuelve a construirla: npm run etl -- build',
  );
}
