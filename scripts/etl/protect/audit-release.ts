/** Audits a release as it stands on disk, from its published files alone. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parseManifest, type Manifest } from '../../../src/lib/release/manifest';
import { literal, openDatabase, rowsOf, type Database } from '../database';
import { EtlError } from '../errors';
import { audit, type AuditReport, type Release } from './audit';
import { publishes, type IndicatorRules } from './publication';

export type { AuditReport };

const suppression = v.picklist(['ninguna', 'primaria', 'complementaria']);
const count = v.nullable(v.number());

const observation = v.object({
  fuente: v.string(),
  indicador: v.string(),
  nivel: v.picklist(['alcaldia', 'colonia']),
  clave: v.string(),
  periodo_tipo: v.picklist(['mes', 'trimestre', 'anio', 'trienio']),
  periodo: v.string(),
  sexo: v.string(),
  edad: v.string(),
  n: count,
  supresion: suppression,
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
  indicador: v.string(),
  padre: v.nullable(v.string()),
  grano_colonia: v.picklist(['trimestre', 'anio', 'trienio', 'ninguno']),
});
const colonia = v.object({ clave: v.string(), alcaldia: v.string() });

/**
 * @param dir folder with `manifest.json` and the Parquet files it names.
 * @param previousDir folder of the public release that this one follows.
 * @throws EtlError when a folder is not a release, or holds rows finer than its profile allows;
 *   Error when its numbers contradict one another.
 */
export async function auditRelease(dir: string, previousDir?: string): Promise<AuditReport> {
  const db = await openDatabase();
  try {
    const release = await readRelease(db, dir);
    if (previousDir === undefined) return await audit(release);
    return await audit(release, await readRelease(db, previousDir));
  } finally {
    db.closeSync();
  }
}

async function readRelease(db: Database, dir: string): Promise<Release> {
  const manifest = readManifest(dir);
  const indicators = new Map(
    (await tableOf(db, dir, manifest, 'indicadores', indicator)).map((row) => [row.indicador, row]),
  );
  const alcaldias = new Map(
    (await tableOf(db, dir, manifest, 'colonias', colonia)).map((row) => [row.clave, row.alcaldia]),
  );
  const observaciones = await tableOf(db, dir, manifest, 'observaciones', observation);
  const rules: IndicatorRules = {
    parentOf: (id) => indicators.get(id)?.padre || null,
    grainOf: (id) => indicators.get(id)?.grano_colonia ?? 'ninguno',
  };
  for (const row of observaciones) {
    if (!publishes(manifest.perfil, row, rules)) refuseFiner(dir, row);
  }
  return {
    observaciones,
    horarios: await tableOf(db, dir, manifest, 'horarios', hourCount),
    k: manifest.k,
    structure: {
      parentOf: rules.parentOf,
      alcaldiaOf: (clave) => alcaldias.get(clave) ?? unknownColonia(dir, clave),
    },
  };
}

function refuseFiner(dir: string, row: v.InferOutput<typeof observation>): never {
  throw new EtlError(
    `«${dir}»: observaciones cuenta ${row.indicador} en ${row.clave} por ${row.periodo_tipo}, ` +
      `sexo «${row.sexo}» y edad «${row.edad}», más fino de lo que el perfil público permite.`,
    'No la publiques. Vuelve a construirla: npm run etl -- build',
  );
}

function readManifest(dir: string): Manifest {
  const path = join(dir, 'manifest.json');
  if (!existsSync(path)) {
    throw new EtlError(
      `«${dir}» no es una publicación: no tiene manifest.json.`,
      'Da la carpeta de una publicación: npm run etl -- audit static/data',
    );
  }
  return parseManifest(readFileSync(path, 'utf8'));
}

async function tableOf<const Schema extends v.GenericSchema>(
  db: Database,
  dir: string,
  manifest: Manifest,
  name: keyof Manifest['tablas'],
  schema: Schema,
): Promise<v.InferOutput<Schema>[]> {
  const entry = manifest.tablas[name];
  const path = entry === undefined ? '' : join(dir, entry.archivo);
  if (!existsSync(path)) {
    throw new EtlError(
      `A la publicación «${dir}» le falta la tabla «${name}»${path === '' ? '' : ` (${path})`}.`,
      'Vuelve a construirla: npm run etl -- build',
    );
  }
  return rowsOf(db, `SELECT * FROM read_parquet(${literal(path)})`, schema);
}

function unknownColonia(dir: string, clave: string): never {
  throw new EtlError(
    `«${dir}»: observaciones cuenta casos en la colonia ${clave}, que no está en la tabla colonias.`,
    'Vuelve a construir la publicación: npm run etl -- build',
  );
}
