/** Counts → a protected, audited release in a folder of its own. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, ManifestSource } from '../../src/lib/release/manifest';
import { TABLE_NAMES, type TableName } from '../../src/lib/release/tables';
import type { CountedSource, Geography } from './countSource';
import { openDatabase } from './database';
import { EtlError } from './errors';
import { indicatorRules } from './harmonise/indicatorRules';
import type { BuildOptions } from './options';
import { auditRelease, type AuditReport } from './protect/audit-release';
import type { PublishedObservation } from './protect/observation';
import { protectHours, protectObservations } from './protect/protect';
import { coloniaGeometry } from './publish/coloniaGeometry';
import { indicatorTable } from './publish/indicatorTable';
import { sourceOf } from './publish/sourceOf';
import { withStatus } from './publish/withStatus';
import { writeManifest } from './publish/writeManifest';
import { nameByContent, writeTable, type TableRow } from './publish/writeTable';
import { fileSha256 } from './read/fileSha256';
import type { Inputs } from './registry/inputs';
import { readDescriptor } from './registry/descriptor';

/** Smallest non-zero count published below the alcaldía. */
const K = { publico: 5, interno: 1 } as const;

export interface Staged {
  readonly manifest: Manifest;
  readonly observations: readonly PublishedObservation[];
}

/**
 * Writes every table, the boundaries and the manifest to `dir`, and audits them as they stand there.
 * @throws EtlError when the audit finds a cell that can be worked out.
 */
export async function stageRelease(
  root: string,
  dir: string,
  { profile }: BuildOptions,
  inputs: Inputs,
  { alcaldias, catalogs, polygons }: Geography,
  counted: readonly CountedSource[],
): Promise<Staged> {
  const k = K[profile];
  const counts = counted.flatMap((source) => source.observations);
  const hours = counted.flatMap((source) => source.hours);
  const alcaldiaOfColonia = new Map(catalogs.colonias.map((row) => [row.clave, row.alcaldia]));
  const rules = {
    k,
    profile,
    indicators: indicatorRules(counted.map(({ registered }) => registered.source)),
    alcaldiaOf: (clave: string) => alcaldiaOfColonia.get(clave) ?? clave,
  };
  const observations = withStatus(counts, await protectObservations(counts, rules));
  const geometry = coloniaGeometry(catalogs.colonias, polygons);
  const factsOf = new Map(geometry.facts.map((facts) => [facts.clave, facts]));
  const rows: Readonly<Record<TableName, readonly TableRow[]>> = {
    observaciones: observations,
    colonias: catalogs.colonias.map((colonia) => ({ ...colonia, ...factsOf.get(colonia.clave) })),
    adyacencia: geometry.adjacency.map((pair) => ({ ...pair })),
    alcaldias: catalogs.alcaldias.map((alcaldia) => ({ ...alcaldia })),
    horarios: withStatus(hours, await protectHours(hours, counts, rules)),
    oportunidad: counted.flatMap(({ delays }) => delays),
    indicadores: counted.flatMap(({ registered, values }) =>
      indicatorTable(registered.source, values),
    ),
    calidad: counted.flatMap(({ quality }) => quality),
  };
  const tablas = await writeTables(dir, rows);
  const draft = join(dir, 'colonias.topojson');
  writeFileSync(draft, geometry.topojson);
  const parts = {
    perfil: profile,
    k,
    alcaldias_con_colonias: [...alcaldias],
    fuentes: [
      ...counted.map(({ manifest }) => manifest),
      await boundaries(root, inputs, polygons.length, catalogs.colonias.length),
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

async function writeTables(
  dir: string,
  rows: Readonly<Record<TableName, readonly TableRow[]>>,
): Promise<Manifest['tablas']> {
  const db = await openDatabase();
  try {
    const written: Partial<Manifest['tablas']> = {};
    for (const name of TABLE_NAMES) written[name] = await writeTable(db, dir, name, rows[name]);
    return complete(written);
  } finally {
    db.closeSync();
  }
}

function complete(written: Partial<Manifest['tablas']>): Manifest['tablas'] {
  const isWhole = (tables: Partial<Manifest['tablas']>): tables is Manifest['tablas'] =>
    TABLE_NAMES.every((name) => tables[name] !== undefined);
  if (!isWhole(written)) throw new Error('Falta una tabla por escribir.');
  return written;
}

async function boundaries(
  root: string,
  inputs: Inputs,
  polygons: number,
  used: number,
): Promise<ManifestSource> {
  const file = inputs.one('colonias');
  return sourceOf(readDescriptor(root, 'colonias'), {
    archivos: [
      {
        sha256: await fileSha256(file.path),
        cosecha: 'GeoJSON de asentamientos',
        url: file.url,
        obtenida: file.obtained,
        filas: polygons,
      },
    ],
    corte: null,
    corte_segun: '',
    filas_leidas: polygons,
    filas_contadas: used,
    setAside: new Map(polygons > used ? [['poligono_fuera_de_catalogo', polygons - used]] : []),
    primer_mes: null,
    ultimo_mes: null,
    ultimo_mes_completo: null,
  });
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
