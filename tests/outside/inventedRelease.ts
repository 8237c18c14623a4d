/** Invented releases, small, written as a release is: a manifest and tables in Parquet. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll } from 'vitest';

/** What a cell shows: its count, or by which sign it is hidden. */
export type Shown = number | 'primaria' | 'complementaria';

export interface InventedCell {
  readonly indicador?: string;
  readonly clave: string;
  readonly tipo: string;
  readonly periodo: string;
  readonly sexo?: string;
  readonly shown: Shown;
}

export interface Invented {
  readonly cells: readonly InventedCell[];
  /** Indicator and its parent. */
  readonly indicators?: readonly (readonly [string, string | null])[];
  readonly bytes?: string;
  readonly unidad?: string;
  /** Periods («anio 2001-01-01») that were counted from some bytes, whatever these are now. */
  readonly closings?: Readonly<Record<string, readonly string[]>>;
  /** Totals of the alcaldía at the cut of its colonias, by period. */
  readonly atCut?: Readonly<Record<string, number>>;
}

/** The only alcaldía; its colonias are `A1` and `A2`. */
export const ALCALDIA = 'A';

/** @returns a function that writes a release to a folder of its own, which goes when the tests end. */
export function releaseWriter(): (invented: Invented) => string {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });
  return (invented) => {
    const folder = mkdtempSync(join(tmpdir(), 'release-'));
    folders.push(folder);
    write(folder, invented);
    return folder;
  };
}

function write(folder: string, invented: Invented) {
  const { cells, indicators, bytes = 'a', unidad = 'carpetas', closings, atCut = {} } = invented;
  const tables = {
    observaciones: textColumns(
      cells.map(({ indicador = 'delito', clave, tipo, periodo, sexo = 'total', shown }) => ({
        fuente: 'inventada',
        indicador,
        nivel: clave === ALCALDIA ? 'alcaldia' : 'colonia',
        clave,
        periodo_tipo: tipo,
        periodo,
        sexo,
        edad: 'total',
        supresion: typeof shown === 'number' ? 'ninguna' : shown,
      })),
      cells.map(({ shown }) => (typeof shown === 'number' ? shown : null)),
    ),
    indicadores: textColumns(
      (indicators ?? [['delito', null]]).map(([indicador, padre]) => ({
        fuente: 'inventada',
        indicador,
        padre: padre ?? '',
        unidad,
      })),
    ),
    colonias: textColumns(['A1', 'A2'].map((clave) => ({ clave, alcaldia: ALCALDIA }))),
    ...(Object.keys(atCut).length > 0 && {
      al_corte: textColumns(
        Object.keys(atCut).map((period) => {
          const [periodo_tipo = '', periodo = ''] = period.split(' ');
          const place = { fuente: 'inventada', indicador: 'delito', clave: ALCALDIA };
          return { ...place, periodo_tipo, periodo };
        }),
        Object.values(atCut),
      ),
    }),
  };
  for (const [name, columnData] of Object.entries(tables)) {
    writeFileSync(join(folder, `${name}.parquet`), Buffer.from(parquetWriteBuffer({ columnData })));
  }
  const manifest = {
    publicacion: 'inventada',
    k: 5,
    fuentes: [
      {
        id: 'inventada',
        archivos: [{ sha256: bytes }],
        ...(closings && {
          cierres: Object.entries(closings).map(([own, periodos]) => ({
            alcaldia: ALCALDIA,
            edicion: createHash('sha256').update(own).digest('hex').slice(0, 8),
            periodos,
          })),
        }),
      },
    ],
    tablas: Object.fromEntries(
      Object.keys(tables).map((name) => [name, { archivo: `${name}.parquet` }]),
    ),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}

type Column =
  | { name: string; data: string[]; type: 'STRING' }
  | { name: string; data: (number | null)[]; type: 'INT32'; nullable: true };

function textColumns(
  rows: readonly Readonly<Record<string, string>>[],
  counts?: (number | null)[],
): Column[] {
  const names = Object.keys(rows[0] ?? {});
  const columns: Column[] = names.map((name) => ({
    name,
    data: rows.map((row) => row[name] ?? ''),
    type: 'STRING',
  }));
  return counts === undefined
    ? columns
    : [...columns, { name: 'n', data: counts, type: 'INT32', nullable: true }];
}
