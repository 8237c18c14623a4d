/** The part of a release that counts people, from its published files alone. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { closings, withdrawn as withdrawnSchema } from '../../../src/lib/contract/manifest';
import { LEAST_PILED, PILE_EFFECTS, PILE_SUBJECTS } from '../../../src/lib/contract/piles';
import { literal, openDatabase, rowsOf, type Database } from '../io/database';
import { EtlError, messageOf } from '../io/errors';
import type { Release } from '../cells/release';
import { ofOwnFiles, refuseUnlisted, remaindersSaid } from '../cells/statements';
import { lapseDays } from '../cells/days';
import { editionName } from '../cells/editionName';
import { countsPersons } from '../registry/source';
import { publishes, type IndicatorRules } from '../cells/publication';
import { TOTAL } from '../cells/lattice';
import { lastDayOfMonth } from '../registry/periods';
import { periodKey, type Vintage, type VintageOf } from '../cells/vintages';
import { withdrawn, type Withdrawals } from '../cells/withdrawn';

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

type AuditedManifest = v.InferOutput<typeof manifest>;

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
  fuente: v.optional(v.string()),
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
});

/**
 * @param dir folder with `manifest.json` and the Parquet files it names.
 * @throws EtlError when the folder is not a release, or holds rows finer than its profile allows.
 */
export async function readRelease(dir: string): Promise<Release> {
  const db = await openDatabase();
  try {
    return await read(db, dir);
  } finally {
    db.closeSync();
  }
}

async function read(db: Database, dir: string): Promise<Release> {
  const stated = readManifest(dir);
  const indicatorRows = await tableOf(db, dir, stated, 'indicadores', indicator);
  const indicators = new Map(indicatorRows.map((row) => [row.indicador, row]));
  const ofPersons = new Set(
    indicatorRows.filter(({ unidad }) => countsPersons(unidad)).map(({ fuente }) => fuente),
  );
  const colonias = await tableOf(db, dir, stated, 'colonias', colonia);
  const alcaldias = new Map(colonias.map((row) => [row.clave, row.alcaldia]));
  const women = new Map(
    colonias.flatMap(({ clave, mujeres }) =>
      mujeres === null || mujeres === undefined ? [] : [[clave, mujeres] as const],
    ),
  );
  const printed = new Set(
    stated.fuentes.filter((own) => own.publicado_por_la_autoridad).map(({ id }) => id),
  );
  // What the authority prints itself is no secret of this release, and part of none of its sums.
  const observaciones = (await tableOf(db, dir, stated, 'observaciones', observation)).filter(
    ({ fuente }) => !printed.has(fuente),
  );
  const rules: Omit<IndicatorRules, 'partsOf'> = {
    parentOf: (id) => indicators.get(id)?.padre || null,
    grainOf: (id) => indicators.get(id)?.grano_colonia ?? 'ninguno',
    takesK: (fuente) => ofPersons.has(fuente),
  };
  for (const row of observaciones) {
    if (!publishes(stated.perfil, row, rules)) refuseFiner(dir, row);
    if (row.nivel === 'colonia' && !alcaldias.has(row.clave)) refuseUnknown(dir, row.clave);
  }
  const alcaldiaOf = (clave: string) => alcaldias.get(clave) ?? clave;
  const isWithdrawn = withdrawn(withdrawalsOf(stated), alcaldiaOf);
  const denied = observaciones.find(isWithdrawn);
  if (denied !== undefined) refuseDenied(dir, denied);
  const horarios = await tableOf(db, dir, stated, 'horarios', hourCount);
  const ofPerson = horarios.find(({ fuente }) => rules.takesK(fuente));
  if (ofPerson !== undefined) refuseHours(dir, ofPerson);
  const tellsPiles = stated.tablas.apilamientos !== undefined;
  const piles = tellsPiles ? await tableOf(db, dir, stated, 'apilamientos', pile) : [];
  const said =
    stated.tablas.calidad === undefined ? [] : await tableOf(db, dir, stated, 'calidad', quality);
  refuseUnlisted(dir, Object.keys(stated.tablas), said);
  const lapses = new Map(
    stated.fuentes.map(({ id, lapso }) => [id, lapso && lapseDays(lapso)] as const),
  );
  const hasCuts = stated.tablas.al_corte !== undefined;
  const cuts = hasCuts ? await tableOf(db, dir, stated, 'al_corte', atCut) : [];
  const editions = new Map(stated.fuentes.map((own) => [own.id, editionName(filesOf(own))]));
  const editionOf = (fuente: string) => editions.get(fuente);
  const vintageOf = vintagesIn(stated, editions, observaciones);
  return {
    observaciones,
    horarios,
    ...(tellsPiles ? { piles } : {}),
    k: stated.k,
    alcaldias: [...new Set(alcaldias.values())],
    women,
    structure: {
      parentOf: rules.parentOf,
      takesK: rules.takesK,
      lapseOf: (fuente) => lapses.get(fuente),
      alcaldiaOf,
      isWithdrawn,
      ...ofOwnFiles(remaindersSaid(said), { vintageOf, editionOf }),
      floorOf: ({ fuente, indicador, clave, anio }) =>
        piles.some(
          (row) =>
            row.fuente === fuente &&
            row.de === indicador &&
            row.clave === clave &&
            row.anios.split('; ').includes(String(anio)),
        )
          ? LEAST_PILED
          : 0,
    },
    editionOf,
    vintageOf,
    alCorte: cuts.map((row) => ({
      ...row,
      nivel: 'alcaldia',
      periodo_tipo: row.periodo_tipo === 'horario' ? 'trienio' : row.periodo_tipo,
      sexo: TOTAL,
      edad: TOTAL,
    })),
  };
}

/**
 * When each period was counted; of a release of before that was told, from its own files: at its cut, or by
 * the end of the last month that it tells of.
 */
function vintagesIn(
  { fuentes }: AuditedManifest,
  editions: ReadonlyMap<string, string | undefined>,
  rows: readonly v.InferOutput<typeof observation>[],
): VintageOf {
  const lastMonth = new Map<string, string>();
  for (const { fuente, periodo_tipo, periodo } of rows) {
    if (periodo_tipo !== 'mes' || periodo <= (lastMonth.get(fuente) ?? '')) continue;
    lastMonth.set(fuente, periodo);
  }
  const own = new Map(
    fuentes.flatMap(({ id, corte }) => {
      const edicion = editions.get(id);
      const month = lastMonth.get(id);
      const end = month === undefined ? null : lastDayOfMonth(month);
      return edicion === undefined ? [] : [[id, { edicion, corte: corte ?? end }] as const];
    }),
  );
  const told = new Map<string, Vintage>(
    fuentes.flatMap(({ id, cierres = [] }) =>
      cierres.flatMap(({ alcaldia, edicion, corte, periodos }) =>
        periodos.map((period) => [`${id} ${alcaldia} ${period}`, { edicion, corte }] as const),
      ),
    ),
  );
  return (of) => told.get(periodKey(of)) ?? own.get(of.fuente);
}

function filesOf({ archivos, archivo_sha256 }: v.InferOutput<typeof source>): readonly string[] {
  if (archivos !== undefined) return archivos.map(({ sha256 }) => sha256);
  return archivo_sha256 === undefined ? [] : [archivo_sha256];
}

function withdrawalsOf({ fuentes }: AuditedManifest): Withdrawals {
  return {
    totals: fuentes.flatMap(({ id: fuente, retirado }) =>
      (retirado?.totales ?? []).map((own) => ({ fuente, ...own })),
    ),
    alcaldias: fuentes.flatMap(({ id: fuente, retirado }) =>
      (retirado?.alcaldias ?? []).map((clave) => ({ fuente, clave })),
    ),
    tables: fuentes.flatMap(({ id: fuente, retirado }) =>
      (retirado?.tablas ?? []).map((own) => ({ fuente, ...own })),
    ),
  };
}

function refuseDenied(dir: string, row: v.InferOutput<typeof observation>): never {
  throw new EtlError(
    `«${dir}»: observaciones cuenta ${row.indicador} en ${row.clave} por ${row.periodo_tipo} ` +
      `${row.periodo}, y el manifiesto dice que ${row.fuente} lo retira.`,
    'No la publiques. Vuelve a construirla: npm run etl -- build',
  );
}

function refuseFiner(dir: string, row: v.InferOutput<typeof observation>): never {
  throw new EtlError(
    `«${dir}»: observaciones cuenta ${row.indicador} en ${row.clave} por ${row.periodo_tipo}, ` +
      `sexo «${row.sexo}» y edad «${row.edad}», más fino de lo que el perfil público permite.`,
    'No la publiques. Vuelve a construirla: npm run etl -- build',
  );
}

function refuseHours(dir: string, { fuente, indicador }: v.InferOutput<typeof hourCount>): never {
  throw new EtlError(
    `«${dir}»: horarios cuenta ${indicador} de ${fuente}, que son personas o llamadas.`,
    'No la publiques. Vuelve a construirla: npm run etl -- build',
  );
}

function readManifest(dir: string): AuditedManifest {
  const path = join(dir, 'manifest.json');
  if (!existsSync(path)) {
    throw new EtlError(
      `«${dir}» no es una publicación: no tiene manifest.json.`,
      'Da la carpeta de una publicación: npm run etl -- audit static/data',
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

async function tableOf<const Schema extends v.GenericSchema>(
  db: Database,
  dir: string,
  { tablas }: AuditedManifest,
  name: AuditedTable,
  schema: Schema,
): Promise<v.InferOutput<Schema>[]> {
  const path = join(dir, tablas[name]?.archivo ?? '');
  if (tablas[name] === undefined || !existsSync(path)) {
    throw new EtlError(
      `A la publicación «${dir}» le falta la tabla «${name}» (${path}).`,
      'Vuelve a construirla: npm run etl -- build',
    );
  }
  return rowsOf(db, `SELECT * FROM read_parquet(${literal(path)})`, schema);
}

function refuseUnknown(dir: string, clave: string): never {
  throw new EtlError(
    `«${dir}»: observaciones cuenta casos en la colonia ${clave}, que no está en la tabla colonias.`,
    'Vuelve a construir la publicación: npm run etl -- build',
  );
}
