/** Files of a source, read and classified against the catalogues of a project. */
import { onTestFinished } from 'vitest';
import * as v from 'valibot';
import { openDatabase, rowsOf, type Database } from '../../../../scripts/old/etl/io/database';
import { readCatalogs } from '../../../../scripts/old/etl/geo/placeCatalogs';
import { checkBalance } from '../../../../scripts/old/etl/count/checkBalance';
import { classifyRows } from '../../../../scripts/old/etl/harmonise/classifyRows';
import { placeByPoint } from '../../../../scripts/old/etl/harmonise/placeByPoint';
import type { ColoniaPolygon } from '../../../../scripts/old/etl/geo/coloniaPolygons';
import { overlapOf } from '../../../../scripts/old/etl/harmonise/overlap';
import { readSourceValues } from '../../../../scripts/old/etl/registry/sourceValues';
import { readSource, type FileRead } from '../../../../scripts/old/etl/read/readSource';
import { loadSource } from '../../../../scripts/old/etl/registry/loadSources';

export interface Counted {
  readonly db: Database;
  readonly files: readonly FileRead[];
  readonly rows: number;
  readonly counted: number;
  readonly setAside: Readonly<Record<string, number>>;
  /** Those that were found. */
  readonly quirks: Readonly<Record<string, number>>;
}

const given = (path: string) => ({ path, obtained: null, url: null });

/**
 * @param from first day of fact that counts; `root` the project whose descriptors and catalogues count.
 * @param polygons of the colonias in which a row's point may fall.
 * @param beside files of other sources: source id → paths.
 * @throws EtlError when a row is unaccounted for.
 */
export async function count(
  id: string,
  paths: readonly string[],
  from = '2019-01-01',
  root = '.',
  polygons: readonly ColoniaPolygon[] = [],
  beside: Readonly<Record<string, readonly string[]>> = {},
): Promise<Counted> {
  const registered = await loadSource(root, id);
  if (registered === undefined) throw new Error(`${id} no está`);
  const { source } = registered;
  const db = await openDatabase();
  onTestFinished(() => {
    db.closeSync();
  });
  const { files, quirks } = await readSource(
    db,
    registered,
    paths.map(given),
    readSourceValues(root, source),
    (other) => (beside[other] ?? []).map(given),
  );
  const to =
    files
      .map(({ cut }) => cut.ultimoHecho)
      .toSorted()
      .at(-1) ?? '';
  await placeByPoint(db, readCatalogs(root).colonias, polygons);
  const fates = await classifyRows(
    db,
    source,
    readCatalogs(root).alcaldias,
    { from, to },
    overlapOf(files),
  );
  const unreadable = files.reduce((sum, file) => sum + file.unreadable, 0);
  const rows = files.reduce((sum, file) => sum + file.readable, unreadable);
  const aside = new Map([['linea_ilegible', unreadable], ...fates.setAside]);
  checkBalance(id, rows, fates.counted, aside);
  return {
    db,
    files,
    rows,
    counted: fates.counted,
    setAside: Object.fromEntries([...aside].filter(([, n]) => n > 0)),
    quirks: Object.fromEntries(
      quirks.flatMap(({ regla, filas }) => ((filas ?? 0) > 0 ? [[regla, filas ?? 0]] : [])),
    ),
  };
}

const text = v.nullable(v.string());

/** The cases, each as a line. */
export async function casesOf({ db }: Counted): Promise<readonly string[]> {
  const rows = await rowsOf(
    db,
    `SELECT indicador, alcaldia, colonia_nombre, strftime(fecha, '%Y-%m-%d') AS fecha,
       hora::VARCHAR AS hora, sexo, edad, round(lon, 5)::VARCHAR AS lon, round(lat, 5)::VARCHAR AS lat
     FROM casos ORDER BY ALL`,
    v.object({
      indicador: v.string(),
      alcaldia: v.string(),
      colonia_nombre: text,
      fecha: v.string(),
      hora: text,
      sexo: v.string(),
      edad: v.string(),
      lon: text,
      lat: text,
    }),
  );
  return rows.map((row) =>
    Object.values(row)
      .map((value) => value ?? '-')
      .join(' · '),
  );
}
