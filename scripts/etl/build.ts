/** `npm run etl -- build`: from the official files to a whole release, or to none. */
import { writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { format } from 'd3';
import type { Manifest, ManifestSource } from '../../src/lib/release/manifest';
import type { TableName } from '../../src/lib/release/tables';
import { openDatabase, type Database } from './database';
import { EtlError } from './errors';
import { assignColonias, type Assigned } from './harmonise/assignColonias';
import { readCatalogs, type Catalogs } from './harmonise/catalogs';
import { checkBalance } from './harmonise/checkBalance';
import { classifyRows } from './harmonise/classifyRows';
import { countByIndicator } from './harmonise/countByIndicator';
import { countHours } from './harmonise/countHours';
import { countObservations } from './harmonise/countObservations';
import { delayTable, lastComplete } from './harmonise/delays';
import { lastDayOfMonth, periodsWithin } from './harmonise/periods';
import { qualityTable } from './harmonise/qualityTable';
import type { BuildOptions } from './options';
import { quiet, type Progress } from './progress';
import { auditRelease, type AuditReport } from './protect/audit-release';
import type { HourCount, Observation } from './protect/observation';
import { protectHours, protectObservations } from './protect/protect';
import { catalogueRules } from './protect/publication';
import { coloniaGeometry } from './publish/coloniaGeometry';
import { indicatorTable } from './publish/indicatorTable';
import { sourceOf } from './publish/sourceOf';
import { discardStaging, openStaging, swapRelease } from './publish/swapRelease';
import { withStatus } from './publish/withStatus';
import { writeManifest } from './publish/writeManifest';
import { nameByContent, writeTable, type TableRow } from './publish/writeTable';
import { readColoniaPolygons, type ColoniaPolygon } from './read/coloniaPolygons';
import { fileSha256 } from './read/fileSha256';
import type { QualityRow } from './read/quality';
import { readCarpetas } from './read/readCarpetas';
import { readDescriptor } from './sources/descriptor';
import { FGJ_CARPETAS } from './sources/fgjCarpetas';
import { summaryText } from './summary';

/** The alcaldía whose colonias are published. */
const ALCALDIA = '09015';
/** Smallest non-zero count published below the alcaldía. */
const K = { publico: 5, interno: 1 } as const;

/** The step that begins once every observation is counted (bench/etl times it). */
export const PROTECT = 'Proteger y escribir';

const thousands = format(',');

/** Tables, boundaries and the manifest itself. */
const filesOf = ({ tablas, geometrias }: Manifest) =>
  Object.keys(tablas).length + Object.keys(geometrias).length + 1;

export interface Built {
  readonly manifest: Manifest;
  readonly summary: string;
}

/**
 * Builds a release and swaps it in for the one in `options.out`.
 * @param root of the project, where `data/` is.
 * @throws EtlError when anything is wrong; then the old release stands untouched.
 */
export async function buildRelease(
  root: string,
  options: BuildOptions,
  progress: Progress = quiet,
): Promise<Built> {
  const db = await openDatabase();
  const catalogs = readCatalogs(root);
  const polygons = readColoniaPolygons(fileOf(options, 'colonias'));
  const counted = await count(
    db,
    root,
    fileOf(options, FGJ_CARPETAS),
    catalogs,
    polygons,
    progress,
  );
  const staging = openStaging(options.out);
  try {
    const { manifest, observations } = await progress.during(
      { name: PROTECT, tally: (staged) => `${filesOf(staged.manifest)} archivos` },
      () => stage(db, root, staging, options, catalogs, polygons, counted),
    );
    swapRelease(staging, options.out);
    return {
      manifest,
      summary: summaryText(manifest, observations, counted.byIndicator, relative('', options.out)),
    };
  } finally {
    discardStaging(staging);
    db.closeSync();
  }
}

interface Counted {
  readonly source: ManifestSource;
  readonly observations: readonly Observation[];
  readonly hours: readonly HourCount[];
  readonly delays: readonly TableRow[];
  readonly quality: readonly QualityRow[];
  readonly byIndicator: Awaited<ReturnType<typeof countByIndicator>>;
}

async function count(
  db: Database,
  root: string,
  path: string,
  catalogs: Catalogs,
  polygons: readonly ColoniaPolygon[],
  progress: Progress,
): Promise<Counted> {
  const descriptor = readDescriptor(root, FGJ_CARPETAS);
  const read = await progress.during(
    {
      name: `Leer ${FGJ_CARPETAS} (${basename(path)})`,
      tally: ({ readable, unreadable }) => `${thousands(readable + unreadable)} filas`,
      db,
    },
    () => readCarpetas(db, path, descriptor),
  );
  const days = { from: descriptor.primer_hecho ?? '2019-01-01', to: read.cut.ultimoHecho };
  const fates = await progress.during(
    { name: 'Clasificar filas', tally: (result) => `${thousands(result.counted)} casos` },
    () => classifyRows(db, catalogs, days),
  );
  const setAside = new Map([...unreadable(read.unreadable), ...fates.setAside]);
  const readRows = read.readable + read.unreadable;
  checkBalance(FGJ_CARPETAS, readRows, fates.counted, setAside);
  if (fates.counted === 0) {
    throw new EtlError(
      `«${path}»: ninguna de sus ${readRows} filas es de un delito del catálogo dentro del periodo.`,
      'Revisa que sea el archivo de carpetas de la FGJ y no esté filtrado por otros delitos.',
    );
  }
  const assigned: Assigned = await progress.during(
    { name: 'Ubicar colonias', tally: ({ none }) => `${thousands(none)} casos sin colonia` },
    () => assignColonias(db, catalogs, polygons, [ALCALDIA]),
  );
  const months = periodsWithin('mes', days.from, days.to).map(({ desde }) => desde);
  const delays = delayTable(FGJ_CARPETAS, catalogs.delays);
  const complete = lastComplete(delays, read.cut.corte, months);
  const observations = await progress.during(
    { name: 'Contar', tally: (rows) => `${thousands(rows.length)} cuentas` },
    () => countObservations(db, FGJ_CARPETAS, catalogs.colonias, days),
  );
  return {
    observations,
    hours:
      complete === null
        ? []
        : await countHours(db, FGJ_CARPETAS, [ALCALDIA], {
            from: days.from,
            to: lastDayOfMonth(complete),
          }),
    delays: delays.map((row) => ({ ...row })),
    quality: qualityTable(read.quirks, setAside, assigned),
    byIndicator: await countByIndicator(db, ALCALDIA, fates.setAsideByIndicator),
    source: sourceOf(descriptor, {
      archivo_sha256: read.sha256,
      corte: read.cut.corte,
      corte_segun: read.cut.segun,
      filas_leidas: readRows,
      filas_contadas: fates.counted,
      setAside,
      primer_mes: months[0] ?? null,
      ultimo_mes: months.at(-1) ?? null,
      ultimo_mes_completo: complete,
    }),
  };
}

const unreadable = (lines: number): [string, number][] =>
  lines === 0 ? [] : [['linea_ilegible', lines]];

async function stage(
  db: Database,
  root: string,
  dir: string,
  { profile, inputs }: BuildOptions,
  catalogs: Catalogs,
  polygons: readonly ColoniaPolygon[],
  counted: Counted,
) {
  const k = K[profile];
  const rules = {
    k,
    profile,
    alcaldiaOf: (clave: string) => clave.slice(0, 5),
    indicators: catalogueRules,
  };
  const statuses = await protectObservations(counted.observations, rules);
  const hourStatuses = await protectHours(counted.hours, counted.observations, rules);
  const observations = withStatus(counted.observations, statuses);
  const geometry = coloniaGeometry(catalogs.colonias, polygons);
  const factsOf = new Map(geometry.facts.map((facts) => [facts.clave, facts]));
  const rows: Readonly<Record<TableName, readonly TableRow[]>> = {
    observaciones: observations,
    colonias: catalogs.colonias.map((colonia) => ({ ...colonia, ...factsOf.get(colonia.clave) })),
    adyacencia: geometry.adjacency.map((pair) => ({ ...pair })),
    alcaldias: catalogs.alcaldias.map((alcaldia) => ({ ...alcaldia })),
    horarios: withStatus(counted.hours, hourStatuses),
    oportunidad: counted.delays,
    indicadores: indicatorTable(catalogs.delitos),
    calidad: counted.quality.map((row) => ({ fuente: FGJ_CARPETAS, ...row })),
  };
  const table = (name: TableName) => writeTable(db, dir, name, rows[name]);
  const tablas = {
    observaciones: await table('observaciones'),
    colonias: await table('colonias'),
    adyacencia: await table('adyacencia'),
    alcaldias: await table('alcaldias'),
    horarios: await table('horarios'),
    oportunidad: await table('oportunidad'),
    indicadores: await table('indicadores'),
    calidad: await table('calidad'),
  };
  const draft = join(dir, 'colonias.topojson');
  writeFileSync(draft, geometry.topojson);
  const used = catalogs.colonias.length;
  const parts = {
    perfil: profile,
    k,
    alcaldias_con_colonias: [ALCALDIA],
    fuentes: [
      counted.source,
      sourceOf(readDescriptor(root, 'colonias'), {
        archivo_sha256: await fileSha256(inputs.get('colonias') ?? ''),
        corte: null,
        corte_segun: '',
        filas_leidas: polygons.length,
        filas_contadas: used,
        setAside: new Map(
          polygons.length > used ? [['poligono_fuera_de_catalogo', polygons.length - used]] : [],
        ),
        primer_mes: null,
        ultimo_mes: null,
        ultimo_mes_completo: null,
      }),
    ],
    tablas,
    geometrias: { colonias: nameByContent(dir, draft, 'colonias', 'topojson') },
  };
  // The audit reads what is about to be published, and nothing else.
  writeManifest(dir, { ...parts, auditoria: UNAUDITED });
  const auditoria = await auditRelease(dir);
  refuseLeaks(auditoria);
  return { manifest: writeManifest(dir, { ...parts, auditoria }), observations };
}

const UNAUDITED: AuditReport = {
  celdas: 0,
  suprimidas_primarias: 0,
  suprimidas_complementarias: 0,
  recuperables: 0,
  intervalo_minimo: null,
};

function refuseLeaks({ recuperables }: AuditReport): void {
  if (recuperables === 0) return;
  throw new EtlError(
    `La auditoría recuperó ${recuperables} celdas suprimidas: esta publicación delataría a personas.`,
    'No se publica. Es un error de la protección: repórtalo con el archivo de entrada.',
  );
}

function fileOf({ inputs }: BuildOptions, id: string): string {
  const path = inputs.get(id);
  if (path === undefined)
    throw new EtlError(`Falta el archivo de «${id}».`, `--input ${id}=ARCHIVO`);
  return path;
}
