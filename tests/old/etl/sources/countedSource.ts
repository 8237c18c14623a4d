/** The invented alcaldía with every source of the project, and a source of it counted. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { countSource, type CountedSource } from '../../../../scripts/old/etl/build/countSource';
import { readGeography } from '../../../../scripts/old/etl/build/geography';
import { readCatalogs } from '../../../../scripts/old/etl/geo/placeCatalogs';
import { CUAUHTEMOC } from '../alcaldia';
import { quiet } from '../../../../scripts/old/etl/io/progress';
import { resolveInputs } from '../../../../scripts/old/etl/registry/inputs';
import { loadSource, sourceIds } from '../../../../scripts/old/etl/registry/loadSources';
import { COLONIAS, PROJECT, scratch } from '../project';

export const fixture = (name: string) => resolve('tests/fixtures', name);

const CATALOGUES: Readonly<Record<string, string>> = {
  linea_mujeres: 'tematicas_linea_mujeres.csv',
  c5_911: 'incidentes_911.csv',
  sesnsp_idm: 'delitos_sesnsp.csv',
  sesnsp_anual: 'delitos_sesnsp_anual.csv',
  sesnsp_2026: 'delitos_sesnsp.csv',
  sesnsp_victimas: 'victimas_sesnsp.csv',
};

/** The invented places, with the true descriptors and catalogues of calls and offences. */
export function projectWithCalls(): string {
  const root = scratch();
  cpSync(PROJECT, root, { recursive: true });
  for (const [id, catalogue] of Object.entries(CATALOGUES)) {
    cpSync(`data/sources-old/${id}.json`, join(root, 'data/sources-old', `${id}.json`));
    cpSync(`data/catalogs/${catalogue}`, join(root, 'data/catalogs', catalogue));
  }
  return root;
}

export async function countFixture(id: string, files: readonly string[]): Promise<CountedSource> {
  const root = projectWithCalls();
  const registered = await loadSource(root, id);
  if (registered === undefined) throw new Error(`${id} no está`);
  const inputs = resolveInputs(root, sourceIds(root), new Map([['colonias', [COLONIAS]]]));
  const catalogs = readCatalogs(root);
  const geography = await readGeography(root, inputs, catalogs, CUAUHTEMOC);
  return countSource(
    root,
    registered,
    files.map((path) => ({ path, obtained: null, url: null })),
    catalogs,
    geography,
    quiet,
  );
}

/** The same file in Latin-1, with Windows line ends. */
export function inLatin1(path: string): string {
  const copy = join(scratch(), basename(path));
  writeFileSync(copy, Buffer.from(readFileSync(path, 'utf8').replaceAll('\n', '\r\n'), 'latin1'));
  return copy;
}

/** Counts of an alcaldía or colonia, zeros left out, as `2021-01 3`. */
export const countsOf = (
  { observations }: CountedSource,
  indicador: string,
  clave: string,
  tipo = 'mes',
): readonly string[] =>
  observations
    .filter(
      (row) =>
        row.indicador === indicador &&
        row.clave === clave &&
        row.periodo_tipo === tipo &&
        row.n > 0,
    )
    .map(({ periodo, n }) => `${periodo.slice(0, 7)} ${n}`);

/** First and last month told of an indicator, zeros included; null where nothing is. */
export const monthsTold = ({ observations }: CountedSource, indicador: string) => {
  const months = observations
    .filter((row) => row.indicador === indicador && row.periodo_tipo === 'mes')
    .map(({ periodo }) => periodo.slice(0, 7))
    .toSorted();
  return months.length === 0 ? null : `${months[0]} ${months.at(-1)}`;
};

export const asideOf = ({ manifest }: CountedSource) =>
  Object.fromEntries(manifest.filas_apartadas.map(({ motivo, filas }) => [motivo, filas]));

export const qualityOf = ({ quality }: CountedSource): ReadonlyMap<unknown, unknown> =>
  new Map(quality.map((row) => [row['regla'], row['filas']]));

/** Rows read less rows counted or set aside: no row is lost where it is 0. */
export const unaccounted = ({ manifest }: CountedSource) =>
  manifest.filas_leidas -
  manifest.filas_contadas -
  manifest.filas_apartadas.reduce((sum, { filas }) => sum + filas, 0);
