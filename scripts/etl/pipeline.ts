/** From the official files to a release, top to bottom: read → classify → place → count → check → round → write. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Indicator } from '../../src/lib/contract/indicators';
import {
  manifestSchema,
  type Manifest,
  type ManifestSource,
} from '../../src/lib/contract/manifest';
import { checkBalance } from './check/balance';
import {
  addAccepted,
  checkRelease,
  checkSource,
  refuseImplausible,
  type Accepted,
  type Finding,
} from './check/plausible';
import { attachPrevious } from './check/previous';
import {
  createClassification,
  indicatorsOf,
  textsOf,
  type ClassifiedText,
} from './classify/classification';
import { classifyRows, REASONS } from './classify/classifyRows';
import { coverCases, coverCounts } from './count/coverage';
import { countHours } from './count/hours';
import { countObservations } from './count/observations';
import { inWork, literal, openDatabase, rowsOf, type Database } from './database';
import { EtlError } from './errors';
import { assignColonias } from './place/assignColonias';
import { readAreas, topologyOf } from './place/geography';
import { readPlaces, type Places } from './place/places';
import type { Area } from './place/polygons';
import { MANIFEST, swapRelease } from './publish/swapRelease';
import { addPlaces } from './publish/placeTables';
import { createTables, nameByContent, writeTables } from './publish/writeTables';
import { lastDaysOf } from './read/lastDays';
import { createRows, readFile, type FileRead } from './read/readFile';
import { ROUNDING_BASE } from './round/rounding';
import { readSourceRecord, type SourceRecord, type TabularRecord } from './sourceRecord';

export interface BuildOptions {
  /** Folder of the project: its catalogues and records of sources. */
  readonly root: string;
  /** Files of each source. */
  readonly inputs: ReadonlyMap<string, readonly string[]>;
  /** Folder of the release. */
  readonly out: string;
  /** Key of the alcaldía whose colonias are counted. */
  readonly alcaldia: string;
  /** What is published although a rule stops it: `regla:fuente`. */
  readonly accepted?: Accepted;
  readonly told?: (line: string) => void;
}

const POLYGONS = 'colonias';

/** @throws EtlError when anything is wrong with what is given: then nothing is written. */
export async function build({
  root,
  inputs,
  out,
  alcaldia,
  accepted = new Set(),
  told = () => undefined,
}: BuildOptions): Promise<Manifest> {
  const places = readPlaces(root);
  const colonias = places.colonias.filter((colonia) => colonia.alcaldia === alcaldia);
  const [polygonFile] = inputs.get(POLYGONS) ?? [];
  if (polygonFile === undefined) {
    throw new EtlError('Falta la capa de colonias.', 'Dala con --input colonias=ARCHIVO.geojson.');
  }
  if (colonias.length === 0) {
    throw new EtlError(
      `De la alcaldía «${alcaldia}» no hay colonias en data/catalogs/colonias.csv.`,
      'Da con --alcaldia una clave que las tenga, como 09015.',
    );
  }
  if (inputs.size === 1) {
    throw new EtlError('No hay nada que contar.', 'Da con --input el archivo de una fuente.');
  }
  const areas = readAreas(polygonFile, colonias);
  const db = await openDatabase();
  await createTables(db);
  await addPlaces(db, places, areas, alcaldia);
  await attachPrevious(db, out, alcaldia);
  const sources: ManifestSource[] = [];
  const findings: Finding[] = [];
  for (const id of [...inputs.keys()].filter((key) => key !== POLYGONS).sort()) {
    const record = readSourceRecord(root, id);
    if (record.rows === 'polygons') continue;
    const source = await inWork(db, () =>
      countSource(db, root, record, inputs.get(id) ?? [], { places, areas, alcaldia }, findings),
    );
    sources.push(source);
    told(
      `${id}: ${source.rowsRead} filas leídas, ${source.rowsCounted} contadas, hasta ${source.until ?? '…'}`,
    );
  }
  findings.push(...(await checkRelease(db, root, areas)));
  refuseImplausible(findings, accepted, inputs).forEach(told);
  await addAccepted(db, findings, accepted);
  const staged = mkdtempSync(join(tmpdir(), 'atlas-'));
  try {
    const manifest = await writeRelease(db, staged, sources, {
      alcaldia,
      topology: topologyOf(areas, colonias),
    });
    swapRelease(staged, out);
    return manifest;
  } finally {
    rmSync(staged, { recursive: true, force: true });
    db.closeSync();
  }
}

interface Where {
  readonly places: Places;
  readonly areas: readonly Area[];
  readonly alcaldia: string;
}

async function countSource(
  db: Database,
  root: string,
  source: TabularRecord,
  paths: readonly string[],
  { places, areas, alcaldia }: Where,
  findings: Finding[],
): Promise<ManifestSource> {
  if (source.rows === 'cases' && paths.length > 1) {
    // Without a case's number nothing tells whether two files hold the same one.
    throw new EtlError(
      `De ${source.id} hay ${paths.length} archivos, y un caso puede estar en varios: ${paths.join(', ')}.`,
      'Da uno solo: el acumulado más nuevo.',
    );
  }
  const texts = textsOf(root, source.id);
  await createClassification(db, source.id, texts);
  await createRows(db, source);
  const files: FileRead[] = [];
  for (const [index, path] of paths.entries()) files.push(await readFile(db, source, path, index));
  const last = await lastDaysOf(db, source, files);
  const until = last.map((file) => file.until).reduce((a, b) => (b > a ? b : a));
  const cut = last.map((file) => file.cut).reduce((a, b) => (b > a ? b : a));
  const aside = await classifyRows(db, source, places.alcaldias, until);
  const unreadable = files.reduce((sum, file) => sum + file.unreadable, 0);
  const before = await countOf(db, 'casos');
  const isByColonia = source.rows === 'cases' && source.byColonia;
  await assignColonias(db, places, isByColonia ? areas : [], alcaldia);
  if (source.rows === 'cases') await coverCases(db, source, until);
  else
    await coverCounts(
      db,
      source,
      last.map((file) => file.cut),
    );
  const counted = await countOf(db, 'casos');
  const fates = [
    ...aside,
    {
      reason: 'linea_ilegible',
      rows: unreadable,
      words: REASONS.linea_ilegible,
    },
    {
      reason: 'ya_en_otro_archivo',
      rows: before - counted,
      words: REASONS.ya_en_otro_archivo,
    },
  ].filter(({ rows }) => rows > 0);
  const read = files.reduce((sum, file) => sum + file.rows + file.unreadable, 0);
  checkBalance(source.id, read, counted, fates);
  const colonias = isByColonia ? areas.map(({ clave }) => clave) : [];
  await countObservations(db, source, colonias, { until, cut });
  const complete = lastCompleteMonth(until, cut, source.completeAfter);
  if (source.rows === 'cases' && source.byHour)
    await countHours(db, source.id, alcaldia, complete.after);
  await addIndicators(db, source, texts);
  await addQuality(db, source.id, counted, fates);
  const checked = files.map((file, index) => ({ ...file, until: last[index]?.until ?? until }));
  findings.push(...(await checkSource(db, { record: source, alcaldia, until }, checked)));
  return {
    ...described(source),
    unit: source.unit,
    dated: source.dated,
    files: files.map(({ sha256, rows }) => ({ sha256, rows })),
    until,
    cut,
    cutSays: last.find(({ says }) => says !== null)?.says ?? null,
    lastCompleteMonth: complete.month,
    rowsRead: read,
    rowsCounted: counted,
    setAside: fates.map(({ reason, rows, words }) => ({ reason, rows, words })),
  };
}

const described = ({ id, publisher, dataset, short, url, licence }: SourceRecord) => ({
  id,
  publisher,
  dataset,
  short,
  url,
  licence,
});

async function countOf(db: Database, table: string): Promise<number> {
  const [row] = await rowsOf(
    db,
    `SELECT count(*)::INTEGER AS n FROM ${table}`,
    v.object({ n: v.number() }),
  );
  return row?.n ?? 0;
}

/** The last month of which enough days have passed at the cut, and the day after it. */
function lastCompleteMonth(
  until: string,
  cut: string,
  days: number,
): { month: string; after: string } {
  const DAY = 86_400_000;
  const enough = new Date(Date.parse(cut) - days * DAY + DAY).toISOString();
  const after = enough < until ? enough : new Date(Date.parse(until) + DAY).toISOString();
  const first = `${after.slice(0, 7)}-01`;
  const month = new Date(Date.parse(first) - DAY).toISOString();
  return { month: `${month.slice(0, 7)}-01`, after: first };
}

const GRAINS = { year: 'anio', window: 'trienio', none: 'ninguno' } as const;

async function addIndicators(
  db: Database,
  source: TabularRecord,
  texts: readonly ClassifiedText[],
): Promise<void> {
  const counted = indicatorsOf(source.id);
  const isOf = (indicator: Indicator, whole: string): boolean =>
    indicator.id === whole ||
    counted.some(({ id, parent }) => id === indicator.parent && (id === whole || parent === whole));
  for (const indicator of counted) {
    const parent = counted.find(({ id }) => id === indicator.parent)?.id ?? '';
    const own = texts.filter(({ indicador }) =>
      counted.some((part) => part.id === indicador && isOf(part, indicator.id)),
    );
    const values = [
      source.id,
      indicator.id,
      indicator.name,
      parent,
      source.unit,
      indicator.counts,
      GRAINS[indicator.grain],
      own.map(({ texto }) => texto).join('; '),
    ];
    await db.run(`INSERT INTO main.indicadores VALUES (${values.map(literal).join(', ')})`);
  }
}

async function addQuality(
  db: Database,
  source: string,
  counted: number,
  fates: readonly { reason: string; rows: number; words: string }[],
): Promise<void> {
  const rows = [
    ['contada', 'contada', counted, 'La fila se cuenta.'] as const,
    ...fates.map(({ reason, rows: n, words }) => [reason, 'apartada', n, words] as const),
  ];
  for (const [rule, effect, n, words] of rows) {
    await db.run(
      `INSERT INTO main.calidad VALUES (${literal(source)}, ${literal(rule)}, ${literal(effect)}, ${n}, ${literal(words)})`,
    );
  }
}

async function writeRelease(
  db: Database,
  staged: string,
  sources: readonly ManifestSource[],
  { alcaldia, topology }: { readonly alcaldia: string; readonly topology: string },
): Promise<Manifest> {
  const tables = await writeTables(db, staged);
  const draft = join(staged, 'colonias.json');
  writeFileSync(draft, topology);
  const geometry = nameByContent(staged, draft, 'colonias', 'topojson');
  const newest = sources.map(({ cut }) => cut ?? '').reduce((a, b) => (b > a ? b : a), '');
  const hash = tables['observaciones']?.sha256.slice(0, 8) ?? '';
  const manifest = v.parse(manifestSchema, {
    format: 2,
    release: `${newest}-${alcaldia}-${hash}`,
    built: newest,
    alcaldia,
    rounding: {
      base: ROUNDING_BASE,
      words: `Por colonia, y donde se cuentan personas u horas a partir de filas, cada cuenta es el múltiplo de ${ROUNDING_BASE} más cercano a la verdadera; 0 se lee «0 a 2». Los totales de la alcaldía son exactos.`,
    },
    sources,
    tables,
    geometry,
  });
  writeFileSync(join(staged, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
